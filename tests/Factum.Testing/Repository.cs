namespace Factum.Testing;

/// <summary>Where the repository and, if present, the shared folder with documents and vectors are.</summary>
internal static class Repository
{
    /// <summary>The folder of Generators.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder that <c>FACTUM_SHARED</c> names, else <c>../shared</c>; null where it does not exist.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>Baselines and generated pages are rewritten, not compared.</summary>
    public static bool UpdatesBaselines { get; } = Environment.GetEnvironmentVariable("FACTUM_BASELINES") == "update";

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("no folder above the tests holds Generators.sln");
    }

    private static string? FindShared()
    {
        string path = Environment.GetEnvironmentVariable("FACTUM_SHARED") ?? Path.Combine(Root, "..", "shared");
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }
}
