using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Factum.Testing;

namespace Factum.Core.Tests.Evidence.Accuracy;

/// <summary>Documents with labelled pairs of claim and quote. They were written without sight of the checker, and do not change.</summary>
internal static partial class Corpus
{
    private const string Folder = "tests/Factum.Core.Tests/Evidence/Accuracy";

    /// <summary>What the checker was tuned with.</summary>
    public const string Open = Folder + "/Open";

    /// <summary>What the checker was tuned with later; first measured without.</summary>
    public const string OpenSecond = Folder + "/OpenSecond";

    /// <summary>As the second, later again.</summary>
    public const string OpenThird = Folder + "/OpenThird";

    /// <summary>As the third, later again, by an adversary who preferred the hard ways.</summary>
    public const string OpenFourth = Folder + "/OpenFourth";

    /// <summary>As the fourth, by another author.</summary>
    public const string OpenFifth = Folder + "/OpenFifth";

    /// <summary>As the fifth, by another author.</summary>
    public const string OpenSixth = Folder + "/OpenSixth";

    /// <summary>As the sixth, by another author, in the English of many countries.</summary>
    public const string OpenSeventh = Folder + "/OpenSeventh";

    /// <summary>As the seventh, by another author, of everyday claims about people and firms.</summary>
    public const string OpenEighth = Folder + "/OpenEighth";

    /// <summary>As the eighth, by another author, of relations between people and firms first of all.</summary>
    public const string OpenNinth = Folder + "/OpenNinth";

    /// <summary>The first set that was held out, opened when others had been written in its place.</summary>
    public const string OpenTenth = Folder + "/OpenTenth";

    /// <summary>The third set that was held out, opened with the first.</summary>
    public const string OpenEleventh = Folder + "/OpenEleventh";

    /// <summary>As the eighth, by another author, of everyday sources.</summary>
    public const string OpenTwelfth = Folder + "/OpenTwelfth";

    /// <summary>What nobody looked at who tuned the checker.</summary>
    public const string HeldOutSecond = Folder + "/HeldOutSecond";

    /// <summary>As the second, later again, as hard as the fourth open one.</summary>
    public const string HeldOutFourth = Folder + "/HeldOutFourth";

    /// <summary>As the fourth, later again, with each way of the adversary about as often.</summary>
    public const string HeldOutFifth = Folder + "/HeldOutFifth";

    public static IReadOnlyList<CorpusCase> Read(string folder) => [.. Files(folder).SelectMany(Read)];

    public static int CountDocuments(string folder) => Files(folder).Length;

    /// <summary>SHA-256 over names and texts, in ordinal order of names.</summary>
    public static string DigestOf(string folder)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (FileInfo file in Files(folder))
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name + "\n" + Text(file)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static FileInfo[] Files(string folder) =>
        [.. new DirectoryInfo(Path.Combine(Repository.Root, folder)).GetFiles("*.corpus").OrderBy(file => file.Name, StringComparer.Ordinal)];

    private static string Text(FileInfo file) => File.ReadAllText(file.FullName).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<CorpusCase> Read(FileInfo file)
    {
        string[] parts = Heading().Split(Text(file));
        string documents = "", project = "";
        int number = 0;
        for (int i = 1; i + 1 < parts.Length; i += 2)
        {
            string heading = parts[i], body = parts[i + 1];
            if (heading.StartsWith("documents/", StringComparison.Ordinal))
            {
                documents += $"=== {heading}\n{body}";
            }
            else if (heading == "project.facts")
            {
                project = body;
            }
            else
            {
                string[] words = heading.Split(' ');
                string source = Source().Match(project).Groups[1].Value;
                yield return new CorpusCase(
                    Path.GetFileNameWithoutExtension(file.Name),
                    ++number,
                    words[1] == "good",
                    words[2],
                    $"{documents}=== project.facts\n{project}=== {CorpusCase.Path}\naccording to {source}\n{body}");
            }
        }
    }

    [GeneratedRegex("^=== (.*)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^source ([a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex Source();
}
