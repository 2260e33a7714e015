using Factum.Rules;
using Factum.Text;

namespace Factum.Cli.Reporting;

/// <summary>
/// Paths as they are printed: from the current folder, so that a terminal can open them. The compiler knows them from the checked
/// folder, and says them in messages too; there they are put the same way.
/// </summary>
internal sealed class ShownPaths
{
    private readonly string folder;
    private readonly HashSet<string> known;

    public ShownPaths(string folder, ProjectInput input)
    {
        this.folder = folder;
        known = [.. input.Files.Select(file => file.File.Path), .. input.Documents.Select(document => document.File.Path)];
        if (input.Lock is { } file)
            known.Add(file.Path);
    }

    public string Of(SourceFile file) => Of(file.Path);

    /// <summary>The message, with every path of the project put as <see cref="Of(SourceFile)"/> puts it.</summary>
    public string MessageOf(FactDiagnostic diagnostic) =>
        new FactDiagnostic(diagnostic.Rule, diagnostic.Site, [.. diagnostic.Arguments.Select(Shown)]).Message;

    private string Of(string path) => Terminal.ShortPath(Path.Combine(folder, path));

    /// <summary>An argument may be a path, or a text with places in it, <c>file(line)</c>.</summary>
    private string Shown(string argument)
    {
        if (known.Contains(argument))
            return Of(argument);
        for (int open = argument.LastIndexOf('('); open > 0; open = argument.LastIndexOf('(', open - 1))
        {
            if (IsLineNumber(argument, open) && FindPathBefore(argument, open) is { } start)
                (argument, open) = (argument[..start] + Of(argument[start..open]) + argument[open..], Math.Max(start, 1));
        }

        return argument;
    }

    private static bool IsLineNumber(string text, int open)
    {
        int end = open + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > open + 1 && end < text.Length && text[end] == ')';
    }

    /// <summary>Where the longest known path begins that ends here; a path may have spaces in it.</summary>
    private int? FindPathBefore(string text, int end)
    {
        for (int start = 0; start < end; start++)
        {
            bool canBegin = start == 0 || text[start - 1] is ' ' or '(' or '\'' or '"';
            if (canBegin && known.Contains(text[start..end]))
                return start;
        }

        return null;
    }
}
