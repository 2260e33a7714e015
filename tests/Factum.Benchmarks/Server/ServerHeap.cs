using System.Diagnostics.Tracing;
using Microsoft.Diagnostics.NETCore.Client;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;

namespace Factum.Benchmarks.Server;

/// <summary>What another process holds: its runtime is asked to collect everything, and says what is left.</summary>
internal static class ServerHeap
{
    /// <returns>Bytes of the managed heap after a full collection.</returns>
    public static async Task<long> Measure(int process)
    {
        const ClrTraceEventParser.Keywords collect = ClrTraceEventParser.Keywords.GC | ClrTraceEventParser.Keywords.GCHeapCollect;
        using EventPipeSession session = await new DiagnosticsClient(process).StartEventPipeSessionAsync(
            [new EventPipeProvider("Microsoft-Windows-DotNETRuntime", EventLevel.Informational, (long)collect)], requestRundown: false, circularBufferMB: 16, CancellationToken.None);
        TaskCompletionSource<long> size = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task reading = Task.Run(() => Read(session, size));
        try
        {
            return await size.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }
        finally
        {
            await session.StopAsync(CancellationToken.None);
            await reading;
        }
    }

    private static void Read(EventPipeSession session, TaskCompletionSource<long> size)
    {
        using EventPipeEventSource source = new(session.EventStream);
        bool isFull = false;
        source.Clr.GCStart += start => isFull = start.Depth == 2;
        source.Clr.GCHeapStats += stats =>
        {
            if (isFull)
                size.TrySetResult(stats.TotalHeapSize);
        };
        source.Process();
        size.TrySetException(new InvalidOperationException("the runtime told of no collection"));
    }
}
