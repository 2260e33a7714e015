using System.Text.Json;
using Factum.LanguageServer.Commands;
using Factum.LanguageServer.Protocol;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>workspace/executeCommand</c>: what an editor offers in its menu.</summary>
internal sealed class ExecuteCommandVerb(Session session)
{
    private readonly LockCommand @lock = new(session);
    private readonly CiteCommand cite = new(session);
    private readonly ReportCommand report = new(session);

    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    public async Task<object> Execute(ExecuteCommandParams parameters, CancellationToken cancellation)
    {
        session.RequireRunning();
        CommandTarget target = TargetOf(parameters);
        string uri = target.Uri ?? throw Refusal.NotUnderstood($"'{parameters.Command}' needs the argument 'uri'");
        return parameters.Command switch
        {
            CommandNames.Lock => await @lock.Run(uri, cancellation).ConfigureAwait(false),
            CommandNames.Cite => await cite.Run(uri, target.Range ?? throw Refusal.NotUnderstood("'factum.cite' needs the argument 'range'"), cancellation).ConfigureAwait(false),
            CommandNames.Report => await report.Run(uri, cancellation).ConfigureAwait(false),
            var other => throw Refusal.NotUnderstood($"there is no command '{other}'"),
        };
    }

    private static CommandTarget TargetOf(ExecuteCommandParams parameters)
    {
        try
        {
            return parameters.Arguments is [var argument, ..] && argument.Deserialize(ProtocolJson.Default.CommandTarget) is { } target ? target : new CommandTarget(null, null);
        }
        catch (JsonException exception)
        {
            throw Refusal.NotUnderstood($"the argument of '{parameters.Command}' cannot be read: {exception.Message}");
        }
    }
}
