using Factum.LanguageServer.Meaning;
using Factum.LanguageServer.Protocol;

namespace Factum.LanguageServer.Commands;

/// <summary><c>factum.report</c>: a file's claims with their evidence, as a page to read.</summary>
internal sealed class ReportCommand(Session session)
{
    public async Task<ReportResult> Run(string uri, CancellationToken cancellation)
    {
        FileView view = await session.ViewFile(uri, cancellation).ConfigureAwait(false) ?? throw Refusal.Because($"'{uri}' is no fact file of a project");
        return new ReportResult(ReportText.Of(view));
    }
}
