using System.Globalization;
using System.Text;
using Factum.Rules;
using Factum.Syntax;
using Factum.Testing;

namespace Factum.Core.Tests.Syntax;

/// <summary>Every form and every recovery: a text, under it its tree, and under that what is reported.</summary>
public sealed class TreeBaselineTests
{
    private const string Folder = "tests/Factum.Core.Tests/Syntax/Baselines/";

    public static IEnumerable<Xunit.TheoryDataRow<string>> Cases =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.facts").Select(path => new Xunit.TheoryDataRow<string>(Path.GetFileName(path)));

    [Xunit.Theory]
    [Xunit.MemberData(nameof(Cases))]
    public void A_tree_is_as_it_was(string name)
    {
        StringBuilder builder = new();
        foreach ((string path, string content) in TextProject.Parts(File.ReadAllText(Path.Combine(Repository.Root, Folder, name))))
        {
            FileSyntax file = TreeInvariants.Parse(content.Replace("␍", "\r", StringComparison.Ordinal).Replace("␀", "\0", StringComparison.Ordinal));
            builder.Append("=== ").Append(path).Append('\n').Append(content).Append("--- tree\n").Append(TreeDump.Of(file));
            foreach (FactDiagnostic diagnostic in file.Diagnostics)
                builder.Append(Show(diagnostic)).Append('\n');
            builder.Append('\n');
        }

        Baseline.Check(Folder + name + ".tree", builder.ToString());
    }

    private static string Show(FactDiagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"({diagnostic.Site.Start.Line + 1},{diagnostic.Site.Start.Column + 1})+{diagnostic.Site.Span.Length} {diagnostic.Rule.Id} {diagnostic.Message}");
}
