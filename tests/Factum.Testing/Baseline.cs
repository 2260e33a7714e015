namespace Factum.Testing;

/// <summary>A file that holds what a test is to yield. <c>FACTUM_BASELINES=update</c> rewrites it; otherwise a difference fails.</summary>
internal static class Baseline
{
    public static void Compare(string path, string actual)
    {
        string? expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected == actual)
            return;
        if (Repository.UpdatesBaselines)
            File.WriteAllText(path, actual);
        else
            throw new FactTestException($"{path} has drifted; set FACTUM_BASELINES=update to rewrite it.\nexpected:\n{expected}\nactual:\n{actual}");
    }
}
