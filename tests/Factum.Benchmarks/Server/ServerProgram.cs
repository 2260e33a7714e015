namespace Factum.Benchmarks.Server;

/// <summary>The tool as it was built beside this benchmark, in the same configuration.</summary>
internal static class ServerProgram
{
    public static string Find()
    {
        string built = AppContext.BaseDirectory.Replace(Path.Combine("tests", "Factum.Benchmarks"), Path.Combine("src", "Factum.Cli"), StringComparison.Ordinal);
        string program = Path.Combine(built, OperatingSystem.IsWindows() ? "Factum.Cli.exe" : "Factum.Cli");
        return File.Exists(program) ? program : throw new FileNotFoundException($"'{program}' is not built");
    }
}
