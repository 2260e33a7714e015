using System.Globalization;
using System.Text;
using Factum.Rules;

namespace Factum.Testing;

/// <summary>
/// A test is data: a project as text (see <see cref="TextProject"/>) in which <c>{|FACT2001:…|}</c> marks each expected diagnostic.
/// A missing or an unexpected diagnostic fails.
/// </summary>
internal static class FactTest
{
    /// <summary>Checks the marked text; every diagnostic of <paramref name="least"/> severity or worse must be marked, and no other mark may stand.</summary>
    public static CheckedSet Check(string markedText, Severity least = Severity.Hint)
    {
        StringBuilder text = new();
        List<string> expected = [];
        foreach ((string path, string content) in TextProject.Parts(markedText))
        {
            text.Append("=== ").Append(path).Append('\n');
            (string plain, IReadOnlyList<Mark> marks) = Markup.Read(content);
            text.Append(plain);
            if (plain.Length > 0 && !plain.EndsWith('\n'))
                text.Append('\n');
            expected.AddRange(marks.Select(mark => Show(path, mark.Start, mark.Length, mark.Id)));
        }

        CheckedSet set = Run(text.ToString());
        List<string> actual = [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity >= least).Select(Show)];
        Compare(expected, actual, set);
        return set;
    }

    /// <summary>Checks a text without marks.</summary>
    public static CheckedSet Run(string text) => FactCompiler.Check(TextProject.Parse(text));

    private static void Compare(List<string> expected, List<string> actual, CheckedSet set)
    {
        List<string> missing = [.. expected], unexpected = [];
        foreach (string diagnostic in actual)
        {
            if (!missing.Remove(diagnostic))
                unexpected.Add(diagnostic);
        }

        if (missing.Count == 0 && unexpected.Count == 0)
            return;
        throw new FactTestException($"""
            missing:
              {string.Join("\n  ", missing)}
            unexpected:
              {string.Join("\n  ", unexpected)}
            all:
              {string.Join("\n  ", set.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} {Show(diagnostic)} {diagnostic.Message}"))}
            """);
    }

    private static string Show(FactDiagnostic diagnostic) =>
        Show(diagnostic.Site.File.Path, diagnostic.Site.Span.Start, diagnostic.Site.Span.Length, diagnostic.Rule.Id);

    private static string Show(string path, int start, int length, string id) => string.Create(CultureInfo.InvariantCulture, $"{path}[{start}..{start + length}] {id}");
}

/// <summary>A test of facts that failed.</summary>
internal sealed class FactTestException(string message) : Exception(message);
