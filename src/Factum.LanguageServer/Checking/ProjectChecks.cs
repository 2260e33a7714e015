using System.Diagnostics;
using Factum.LanguageServer.Workspaces;

namespace Factum.LanguageServer.Checking;

/// <summary>
/// Checks a project after each change, once typing pauses; a newer change cancels the check that runs. The first check of the whole is not
/// cancelled, since every later one begins with it: until it ends, what is open is checked with its neighbours alone.
/// </summary>
internal sealed class ProjectChecks(Action<CheckedProject> onChecked, Action<Exception> onFailed) : IDisposable
{
    private const int ShortestPause = 2, LongestPause = 250, PatienceForNewest = 12;
    private readonly Lock gate = new();
    private CancellationTokenSource running = new();
    private readonly CancellationTokenSource closed = new();
    private Task<CheckedProject>? newest;
    private Task<(ProjectSnapshot Project, CheckedSet Set)>? first;
    private TaskCompletionSource<CheckedProject> beginning = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CheckedProject? last;
    private TimeSpan lastDuration;
    private bool isDisposed;

    public void Restart(Project project, bool isFirst)
    {
        lock (gate)
        {
            if (isDisposed)
                return;
            running.Cancel();
            running = new CancellationTokenSource();
            CancellationToken cancellation = running.Token;
            // The longer a check takes, the longer it waits for the next key.
            TimeSpan pause = isFirst ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Clamp(lastDuration.TotalMilliseconds / 16, ShortestPause, LongestPause));
            TaskCompletionSource<CheckedProject> early = beginning = new(TaskCreationOptions.RunContinuationsAsynchronously);
            newest = Task.Run(() => Check(project, pause, early, cancellation), CancellationToken.None);
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

    /// <summary>The check of what is open as it is now, where the whole has not been checked yet; else the newest.</summary>
    public async Task<CheckedProject> Soonest(CancellationToken cancellation)
    {
        while (true)
        {
            Task<CheckedProject> early, whole;
            lock (gate)
                (early, whole) = (beginning.Task, newest ?? throw new OperationCanceledException());
            await Task.WhenAny(early, whole).WaitAsync(cancellation).ConfigureAwait(false);
            if (!whole.IsCompleted)
                return await early.ConfigureAwait(false);
            if (whole.IsCompletedSuccessfully || !IsSuperseded(whole))
                return await Newest(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The newest check if it ends at once, else the last that ended: what is shown of other files may be one edit old, what is typed never waits.</summary>
    public async Task<CheckedProject> Known(CancellationToken cancellation)
    {
        CheckedProject? known;
        Task<CheckedProject>? task;
        TimeSpan duration;
        lock (gate)
            (known, task, duration) = (last, newest, lastDuration);
        if (known is null || task is null)
            return await Newest(cancellation).ConfigureAwait(false);
        // Not where it is known to take longer.
        if (!task.IsCompleted && duration.TotalMilliseconds < PatienceForNewest)
            await Task.WhenAny(task, Task.Delay(PatienceForNewest, cancellation)).ConfigureAwait(false);
        lock (gate)
            return last ?? known;
    }

    /// <summary>As <see cref="Known"/>; where nothing is known yet, the check of what is open with its neighbours.</summary>
    public Task<CheckedProject> KnownSoonest(CancellationToken cancellation)
    {
        bool isKnown;
        lock (gate)
            isKnown = last is not null;
        return isKnown ? Known(cancellation) : Soonest(cancellation);
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            closed.Cancel();
            running.Cancel();
        }
    }

    private bool IsSuperseded(Task<CheckedProject> task)
    {
        lock (gate)
            return !ReferenceEquals(task, newest);
    }

    private async Task<CheckedProject> Check(Project source, TimeSpan pause, TaskCompletionSource<CheckedProject> early, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(pause, cancellation).ConfigureAwait(false);
            CheckedSet? before;
            lock (gate)
                before = last?.Set;
            if (before is null)
            {
                await CheckBeginning(source, early, cancellation).ConfigureAwait(false);
                source.ReadRest();
            }

            ProjectSnapshot project = await source.Snapshot().ConfigureAwait(false);
            Stopwatch watch = Stopwatch.StartNew();
            CheckedProject result = new(project, before is null ? await CheckFirst(project, cancellation).ConfigureAwait(false) : FactCompiler.Check(project.Input, before, cancellation));
            lock (gate)
            {
                cancellation.ThrowIfCancellationRequested();
                // How long the first one took says nothing of those behind it.
                lastDuration = before is null ? TimeSpan.Zero : watch.Elapsed;
                last = result;
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

    private async Task CheckBeginning(Project source, TaskCompletionSource<CheckedProject> early, CancellationToken cancellation)
    {
        if (await source.Beginning(cancellation).ConfigureAwait(false) is not { } project)
            return;
        CheckedProject result = new(project, FactCompiler.Check(project.Input, cancellation)) { IsBeginning = true };
        cancellation.ThrowIfCancellationRequested();
        onChecked(result);
        early.TrySetResult(result);
    }

    /// <summary>The first check goes on whatever is typed meanwhile; what was typed is checked on from it.</summary>
    private async Task<CheckedSet> CheckFirst(ProjectSnapshot project, CancellationToken cancellation)
    {
        Task<(ProjectSnapshot Project, CheckedSet Set)> task;
        lock (gate)
            task = first ??= Task.Run(() => (project, FactCompiler.Check(project.Input, closed.Token)), CancellationToken.None);
        (ProjectSnapshot checkedProject, CheckedSet set) = await task.WaitAsync(cancellation).ConfigureAwait(false);
        return ReferenceEquals(checkedProject, project) ? set : FactCompiler.Check(project.Input, set, cancellation);
    }
}
