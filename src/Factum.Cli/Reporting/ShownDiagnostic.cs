using System.Collections.Immutable;
using Factum.Rules;
using Factum.Text;

namespace Factum.Cli.Reporting;

/// <summary>A place as it is printed: path from the current folder, lines and columns from 1, columns in UTF-16; the end is the first place behind.</summary>
internal sealed record ShownPlace(string File, int Line, int Column, int EndLine, int EndColumn)
{
    public static ShownPlace Of(Site site, ShownPaths paths)
    {
        LinePlace start = site.Start, end = site.File.PlaceOf(site.Span.End);
        return new ShownPlace(paths.Of(site.File), start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1);
    }
}

/// <summary>One replacement of a fix.</summary>
internal sealed record ShownEdit(ShownPlace Place, string NewText);

/// <summary>What mends a diagnostic, in words and in edits.</summary>
internal sealed record ShownFix(string Title, ImmutableArray<ShownEdit> Edits);

/// <summary>A diagnostic as every output says it: the one translation from the compiler's.</summary>
/// <param name="Rule">What fired.</param>
/// <param name="Severity">As reported, which may differ from the rule's.</param>
/// <param name="Message">One sentence, with the places that it names as they are printed.</param>
/// <param name="Place">The smallest text that is wrong.</param>
/// <param name="Site">The same place, with its text.</param>
/// <param name="Related">The other places concerned.</param>
/// <param name="Fixes">Corrections that the compiler offers.</param>
internal sealed record ShownDiagnostic(Rule Rule, Severity Severity, string Message, ShownPlace Place, Site Site, ImmutableArray<ShownPlace> Related, ImmutableArray<ShownFix> Fixes)
{
    public static ShownDiagnostic Of(FactDiagnostic diagnostic, ShownPaths paths) => new(
        diagnostic.Rule,
        diagnostic.Severity,
        paths.MessageOf(diagnostic),
        ShownPlace.Of(diagnostic.Site, paths),
        diagnostic.Site,
        [.. diagnostic.Related.Select(site => ShownPlace.Of(site, paths))],
        [.. diagnostic.Fixes.Select(fix => new ShownFix(fix.Title, [.. fix.Edits.Select(edit => new ShownEdit(ShownPlace.Of(edit.Site, paths), edit.NewText))]))]);

    /// <summary>As compilers write it.</summary>
    public string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
