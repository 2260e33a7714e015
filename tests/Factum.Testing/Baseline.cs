namespace Factum.Testing;

/// <summary>A text in the repository that code writes: compared, or rewritten where <c>FACTUM_BASELINES=update</c>.</summary>
internal static class Baseline
{
    /// <summary>Compares a text with the file at a path from the root of the repository.</summary>
    public static void Check(string path, string text)
    {
        string file = Path.Combine(Repository.Root, path);
        if (Repository.UpdatesBaselines)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? throw new ArgumentException(path));
            File.WriteAllText(file, text);
        }
        else if (!File.Exists(file) || File.ReadAllText(file).ReplaceLineEndings("\n") != text)
        {
            throw new FactTestException($"{path} differs from what the code says; run the tests with FACTUM_BASELINES=update and read the diff");
        }
    }

    /// <summary>Fails, or takes away, where a folder holds files that nothing writes any more.</summary>
    public static void CheckFolder(string folder, string pattern, IEnumerable<string> expectedNames)
    {
        string path = Path.Combine(Repository.Root, folder);
        HashSet<string> expected = [.. expectedNames];
        List<string> stray = [.. Directory.EnumerateFiles(path, pattern).Where(file => !expected.Contains(Path.GetFileName(file))).Order(StringComparer.Ordinal)];
        if (Repository.UpdatesBaselines)
            stray.ForEach(File.Delete);
        else if (stray.Count > 0)
            throw new FactTestException($"nothing writes {string.Join(", ", stray)}; run the tests with FACTUM_BASELINES=update");
    }
}
