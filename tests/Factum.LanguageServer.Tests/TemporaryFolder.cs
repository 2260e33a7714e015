using Factum.Testing;

namespace Factum.LanguageServer;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("factum-lsp-").FullName;

    public string this[string path] => Path.Combine(FullPath, path);

    /// <param name="project">Parts parted by lines <c>=== path</c>.</param>
    public TemporaryFolder WriteProject(string project)
    {
        foreach ((string path, string content) in TextProject.Parts(project))
            Write(path, content);
        return this;
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
