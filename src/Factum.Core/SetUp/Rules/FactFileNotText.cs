using System.Collections.Immutable;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.SetUp.Rules;

/// <summary>A fact file that was decoded as something else than its bytes say.</summary>
internal static class FactFileNotText
{
    public static readonly Rule Rule = new("FACT9003", "FactFileNotText", Severity.Error, "Fact file '{0}' cannot be read as text: {1}")
    {
        Title = "A fact file is not UTF-8 text",
        Why = "A file in another encoding, or a binary one, is decoded as something else without a word, and a quote in it would never be the one that was meant. Save the file as UTF-8.",
        Fires = null,
        Silent = null,
    };

    public static ImmutableArray<FactDiagnostic> Check(ImmutableArray<FileSyntax> files) =>
    [
        .. files.Where(file => file.File.Problem is not null)
            .Select(file => new FactDiagnostic(Rule, new Site(file.File, default), file.File.Path, file.File.Problem ?? "")),
    ];
}
