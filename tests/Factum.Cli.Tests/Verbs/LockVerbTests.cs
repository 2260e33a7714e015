namespace Factum.Cli.Tests.Verbs;

public sealed class LockVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LockVerbTests() => Harbour.WriteTo(folder, "founded in 1987");

    public void Dispose() => folder.Dispose();

    private string Lock => File.ReadAllText(folder["facts.lock"]);

    [Fact]
    public void A_lock_is_written_once_and_then_unchanged()
    {
        Assert.Equal(1, ToolRun.Of("lock", "--check", folder.FullPath).ExitCode);
        Assert.False(File.Exists(folder["facts.lock"]));
        Assert.Contains(": written; locked 1 citation,", ToolRun.Of("lock", folder.FullPath).Output, StringComparison.Ordinal);
        string first = Lock;
        Assert.Contains(": unchanged;", ToolRun.Of("lock", folder.FullPath).Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("lock", "--check", folder.FullPath).ExitCode);
        Assert.Equal(first, Lock);
    }

    [Fact]
    public void Entries_of_absent_documents_are_kept()
    {
        ToolRun.Of("lock", folder.FullPath);
        string first = Lock;
        File.Delete(folder["documents/minutes.txt"]);
        Assert.Equal((0, first), (ToolRun.Of("lock", folder.FullPath).ExitCode, Lock));
    }

    [Fact]
    public void A_lock_of_another_version_is_not_lost_where_documents_are_absent()
    {
        folder.Write("facts.lock", "factum-lock 9\n");
        File.Delete(folder["documents/minutes.txt"]);
        Assert.Equal((2, "factum-lock 9\n"), (ToolRun.Of("lock", folder.FullPath).ExitCode, Lock));
        Harbour.WriteTo(folder, "founded in 1987");
        Assert.Equal(0, ToolRun.Of("lock", folder.FullPath).ExitCode);
        Assert.StartsWith("factum-lock 2\n", Lock, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_citation_ends_with_1()
    {
        Harbour.WriteTo(folder);
        ToolRun run = ToolRun.Of("lock", folder.FullPath);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 failed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_is_read_only_stands()
    {
        folder.Write("facts.lock", "factum-lock 2\n");
        File.SetAttributes(folder["facts.lock"], FileAttributes.ReadOnly);
        Assert.Equal((2, "factum-lock 2\n"), (ToolRun.Of("lock", folder.FullPath).ExitCode, Lock));
    }
}
