using Xunit;

namespace Factum.Tests;

/// <summary>Judges the published vectors, which stay outside the repository: skipped where they are not at hand.</summary>
public class EdtfVectorTests
{
    [Xunit.Fact]
    public void Every_vector_is_judged_right()
    {
        string path = Path.Combine(SharedFolder(), "vectors", "edtf-validity.tsv");
        if (!File.Exists(path))
            Assert.Skip($"'{path}' is not at hand; set FACTUM_SHARED");
        List<string> wrong = [];
        int count = 0;
        foreach (string[] fields in File.ReadLines(path).Where(line => !line.StartsWith('#')).Skip(1).Select(line => line.Split('\t')))
        {
            count++;
            string expected = fields[0] == "valid" ? fields[1] : "invalid";
            string actual = EdtfDate.TryParse(fields[2], out EdtfDate? date) ? $"{date.Level}" : "invalid";
            if (expected != actual)
                wrong.Add($"{fields[2]}: expected {expected}, judged {actual}");
        }

        Assert.Empty(wrong);
        Assert.True(count > 200, $"only {count} vectors were read");
    }

    private static string SharedFolder()
    {
        if (Environment.GetEnvironmentVariable("FACTUM_SHARED") is { Length: > 0 } folder)
            return folder;
        return Path.Combine(Repository.Root, "..", "shared");
    }
}
