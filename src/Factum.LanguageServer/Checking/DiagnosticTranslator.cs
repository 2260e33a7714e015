using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using Factum.LanguageServer.Workspaces;
using Factum.Rules;
using Factum.Text;

namespace Factum.LanguageServer.Checking;

/// <summary>From the core's diagnostics to the protocol's.</summary>
internal sealed class DiagnosticTranslator(ProjectSnapshot project, PositionMap positions)
{
    public ShownDiagnostic Translate(FactDiagnostic diagnostic) =>
        new(positions.RangeOf(diagnostic.Site), SeverityOf(diagnostic.Severity), diagnostic.Rule.Id, diagnostic.Message)
        {
            CodeDescription = new CodeDescription(diagnostic.Rule.HelpLink),
            RelatedInformation = diagnostic.Related.IsEmpty ? null : [.. diagnostic.Related.Select(Related).OfType<RelatedInformation>()],
        };

    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Info => 3,
        _ => 4,
    };

    /// <summary>The core names the place only; what stands there says why it matters.</summary>
    private RelatedInformation? Related(Site site) =>
        project.UriOf(site.File.Path) is { } uri
            ? new RelatedInformation(new FileRange(uri, positions.RangeOf(site)), site.File.ToString(site.File.LineSpanOf(site.Span.Start)).Trim())
            : null;
}
