namespace Factum.Tests;

/// <summary>Where the repository is, found by its solution.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Generators.sln is in no folder above the tests");
    }
}
