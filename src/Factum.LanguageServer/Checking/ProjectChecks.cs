using System.Diagnostics;
using Factum.LanguageServer.Workspaces;

namespace Factum.LanguageServer.Checking;

/// <summary>Checks a project after each change, once typing pauses; a newer change cancels the check that runs.</summary>
internal sealed class ProjectChecks(Action<CheckedProject> onChecked, Action<Exception> onFailed) : IDisposable
{
    private const int ShortestPause = 10, LongestPause = 250, PatienceForNewest = 12;
    private readonly Lock gate = new();
    private CancellationTokenSource running = new();
    private Task<CheckedProject>? newest;
    private CheckedProject? last;
    private TimeSpan lastDuration;
    private bool isDisposed;

    public void Restart(Func<Task<ProjectSnapshot>> snapshot, bool isFirst)
    {
        lock (gate)
        {
            if (isDisposed)
                return;
            running.Cancel();
            running = new CancellationTokenSource();
            CancellationToken cancellation = running.Token;
            // The longer a check takes, the longer it waits for the next key.
            TimeSpan pause = isFirst ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Clamp(lastDuration.TotalMilliseconds / 4, ShortestPause, LongestPause));
            newest = Task.Run(() => Check(snapshot, pause, cancellation), CancellationToken.None);
        }
    }

    /// <summary>The check of the project as it is now, however often it changes meanwhile.</summary>
    public async Task<CheckedProject> Newest(CancellationToken cancellation)
    {
        while (true)
        {
            Task<CheckedProject> task;
            lock (gate)
                task = newest ?? throw new OperationCanceledException();
            try
            {
                return await task.WaitAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested && IsSuperseded(task))
            {
                // The newer one.
            }
        }
    }

    /// <summary>The newest check if it ends at once, else the last that ended: what is shown of other files may be one edit old, what is typed never waits.</summary>
    public async Task<CheckedProject> Known(CancellationToken cancellation)
    {
        CheckedProject? known;
        Task<CheckedProject>? task;
        lock (gate)
            (known, task) = (last, newest);
        if (known is null || task is null)
            return await Newest(cancellation).ConfigureAwait(false);
        if (!task.IsCompleted)
            await Task.WhenAny(task, Task.Delay(PatienceForNewest, cancellation)).ConfigureAwait(false);
        lock (gate)
            return last ?? known;
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            running.Cancel();
        }
    }

    private bool IsSuperseded(Task<CheckedProject> task)
    {
        lock (gate)
            return !ReferenceEquals(task, newest);
    }

    private async Task<CheckedProject> Check(Func<Task<ProjectSnapshot>> snapshot, TimeSpan pause, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
            ProjectSnapshot project = await snapshot().ConfigureAwait(false);
            Stopwatch watch = Stopwatch.StartNew();
            CheckedSet? before;
            lock (gate)
                before = last?.Set;
            CheckedProject result = new(project, FactCompiler.Check(project.Input, before, cancellation));
            lock (gate)
            {
                cancellation.ThrowIfCancellationRequested();
                last = result;
                lastDuration = watch.Elapsed;
            }

            onChecked(result);
            return result;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            onFailed(exception);
            throw;
        }
    }
}
