using System.Threading.Channels;
using Factum.Cli.Watching;

namespace Factum.Cli.Tests.Watching;

public sealed class WatchLoopTests
{
    [Fact]
    public async Task Changes_that_come_together_are_one_check_and_what_does_not_matter_is_none()
    {
        Channel<string> changes = Channel.CreateUnbounded<string>();
        List<string> checks = [];
        bool hasSettled = false;
        WatchLoop loop = new(changes.Reader, path => path.EndsWith(".facts", StringComparison.Ordinal), _ =>
        {
            if (!hasSettled)
                changes.Writer.TryWrite("c.facts");
            hasSettled = true;
            changes.Writer.TryComplete();
            return Task.CompletedTask;
        });
        changes.Writer.TryWrite("x.pdf");
        changes.Writer.TryWrite("b.facts");
        await loop.Run(changed => checks.Add(string.Join(' ', changed)), TestContext.Current.CancellationToken);
        Assert.Equal(["", "b.facts c.facts"], checks);
    }

    [Fact]
    public async Task A_file_that_never_rests_is_checked_all_the_same()
    {
        Channel<string> changes = Channel.CreateUnbounded<string>();
        using CancellationTokenSource end = new();
        int checks = 0;
        WatchLoop loop = new(changes.Reader, _ => true, _ => Task.FromResult(changes.Writer.TryWrite("a.facts")));
        changes.Writer.TryWrite("a.facts");
        await loop.Run(_ =>
        {
            if (++checks == 2)
                end.Cancel();
        }, end.Token).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, checks);
    }
}
