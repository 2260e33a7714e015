using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/didChange</c>: edits in order, each of the text that the one before it leaves.</summary>
internal sealed class DidChangeVerb(Session session)
{
    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParams parameters)
    {
        if (!session.IsRunning || parameters.TextDocument?.Uri is not { } uri || parameters.ContentChanges is not { } changes || changes.Any(change => change?.Text is null))
        {
            session.Log.Warning("'textDocument/didChange' came at the wrong time or without a text; it was ignored");
            return;
        }

        session.Workspace.InTurn(() => Change(uri, parameters.TextDocument.Version, changes.OfType<ContentChange>()));
    }

    private void Change(string uri, int? newVersion, IEnumerable<ContentChange> changes)
    {
        if (!session.Workspace.IsOpen(uri) || session.Workspace.Find(uri) is not { } place || place.Project.FindOpen(place.Path) is not { } text)
        {
            session.Log.Warning($"an edit of '{uri}', which is not open, was ignored");
            return;
        }

        int version = newVersion ?? text.Version + 1;
        if (version <= text.Version)
        {
            // Applied to a later text it would say something that nobody typed.
            session.Log.Warning($"an edit of '{uri}' to version {version} came behind version {text.Version}; it was ignored");
            return;
        }

        place.Project.Edit(text.With(version, Apply(text, changes)));
    }

    private string Apply(OpenText text, IEnumerable<ContentChange> changes)
    {
        SourceFile current = text.File;
        foreach (ContentChange change in changes)
        {
            if (change.Range is not { } range)
            {
                current = new SourceFile(current.Path, (change.Text ?? "").AsMemory());
                continue;
            }

            WarnOfPlace(text, current, range);
            TextSpan span = session.Positions.SpanOf(current, range);
            current = new SourceFile(current.Path, string.Concat(current.Text.Span[..span.Start], change.Text, current.Text.Span[span.End..]).AsMemory());
        }

        return current.Text.ToString();
    }

    private void WarnOfPlace(OpenText text, SourceFile current, PositionRange range)
    {
        if (range.Start.Line < 0 || range.Start.Character < 0 || range.End.Line > current.Lines.LineCount)
            session.Log.Warning($"an edit of '{text.Uri}' names a place outside of the text; the nearest place was taken");
    }
}
