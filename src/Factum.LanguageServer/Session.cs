using System.Diagnostics;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Text;
using Factum.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace Factum.LanguageServer;

/// <summary>One client from <c>initialize</c> to <c>exit</c>: what was agreed on, and the workspace.</summary>
internal sealed class Session : IDisposable
{
    private const int NotInitialized = -32002, InvalidRequest = -32600;
    private readonly TaskCompletionSource<int> exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SessionState state;
    private Process? watched;

    public Session(ServerLog log, LanguageServerOptions options)
    {
        Log = log;
        Options = options;
        Reports = new DiagnosticReports(this);
        Passages = new CitedPassageReports(this);
        Workspace = new Workspace(log, Report);
    }

    public ServerLog Log { get; }

    public LanguageServerOptions Options { get; }

    public Workspace Workspace { get; }

    public DiagnosticReports Reports { get; }

    public CitedPassageReports Passages { get; }

    public PositionMap Positions { get; set; } = PositionMap.Utf16;

    public ClientFeatures Features { get; set; } = ClientFeatures.None;

    public Client? Client { get; set; }

    /// <summary>Throws what the protocol asks for where a request comes too early or too late.</summary>
    public void RequireRunning()
    {
        if (state != SessionState.Running)
            throw state == SessionState.Fresh ? new LocalRpcException("the server is not initialized") { ErrorCode = NotInitialized } : new LocalRpcException("the server was shut down") { ErrorCode = InvalidRequest };
    }

    /// <summary>What the client set, at the start or since.</summary>
    public ServerSettings Settings { get; private set; } = new();

    /// <summary>Takes over what the client sets; projects are read anew only where it concerns what they consist of.</summary>
    public void Configure(ServerSettings settings)
    {
        (ServerSettings before, Settings) = (Settings, settings);
        ClientFeatures featuresBefore = Features;
        Features = Features.With(settings);
        Workspace.Configure(settings, DayOf(settings));
        if (featuresBefore.ShowsDiagnostics && !Features.ShowsDiagnostics)
            Reports.WithdrawAll();
        if (featuresBefore.ShowsDiagnostics != Features.ShowsDiagnostics || before.Hints != settings.Hints || before.Diagnostics != settings.Diagnostics)
            Workspace.CheckAgain();
    }

    private void Report(CheckedProject found)
    {
        Reports.Report(this.Told(found));
        Passages.Report(found);
    }

    private EdtfDate? DayOf(ServerSettings settings)
    {
        // Empty is how an editor's settings say nothing.
        string day = settings.AsOf is { Length: > 0 } written ? written : Options.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        if (EdtfDate.TryParse(day, out EdtfDate? date))
            return date;
        Log.Warning($"the setting 'asOf' is '{day}', which is no date such as '2026-01-31'; nothing expires");
        return null;
    }

    public bool IsRunning => state == SessionState.Running;

    public void Begin()
    {
        if (state != SessionState.Fresh)
            throw new LocalRpcException("the server is initialized already") { ErrorCode = InvalidRequest };
        state = SessionState.Running;
        Log.Client = Client;
    }

    public void Shutdown()
    {
        RequireRunning();
        state = SessionState.ShutDown;
        Workspace.Dispose();
    }

    public void Exit() => exit.TrySetResult(state == SessionState.ShutDown ? 0 : 1);

    /// <summary>Ends with the editor, though the editor had no time to say so and left the pipe open.</summary>
    public void EndWith(int? editor)
    {
        if (editor is not { } id)
            return;
        try
        {
            Process process = Process.GetProcessById(id);
            process.EnableRaisingEvents = true;
            process.Exited += (_, _) =>
            {
                Log.Error($"the editor's process {id} is gone");
                exit.TrySetResult(state == SessionState.ShutDown ? 0 : 1);
            };
            watched = process;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            Log.Warning($"the editor's process {id} cannot be watched: {exception.Message}");
        }
    }

    /// <summary>The exit code: by the client's word, or 1 where the connection broke.</summary>
    public async Task<int> Ended(Task connection)
    {
        await Task.WhenAny(exit.Task, connection).ConfigureAwait(false);
        if (connection.IsFaulted)
            Log.Error($"the connection broke: {connection.Exception.GetBaseException().Message}");
        return exit.Task.IsCompletedSuccessfully ? exit.Task.Result : state == SessionState.ShutDown ? 0 : 1;
    }

    public void Dispose()
    {
        watched?.Dispose();
        Workspace.Dispose();
    }

    private enum SessionState : byte
    {
        Fresh,
        Running,
        ShutDown,
    }
}
