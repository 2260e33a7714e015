namespace Factum.Cli.Tests;

/// <summary>A folder for one test, gone after it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("factum-cli-").FullName;

    public string this[string path] => Path.Combine(FullPath, path);

    public TemporaryFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    public TemporaryFolder Write(string path, params byte[] bytes)
    {
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
