using Factum.Cli.Files;

namespace Factum.Cli.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_file_is_replaced_and_nothing_else_is_left()
    {
        folder.Write("a.facts", "old");
        Assert.Null(AtomicFile.Replace(folder["a.facts"], "new"u8.ToArray()));
        Assert.Equal("new", File.ReadAllText(folder["a.facts"]));
        Assert.Equal([folder["a.facts"]], Directory.GetFiles(folder.FullPath));
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        folder.Write("real.facts", "old");
        File.CreateSymbolicLink(folder["link.facts"], "real.facts");
        Assert.Null(AtomicFile.Replace(folder["link.facts"], "new"u8.ToArray()));
        Assert.Equal("real.facts", new FileInfo(folder["link.facts"]).LinkTarget);
        Assert.Equal("new", File.ReadAllText(folder["real.facts"]));
    }

    [Fact]
    public void A_file_that_is_read_only_stands()
    {
        folder.Write("a.facts", "old");
        File.SetAttributes(folder["a.facts"], FileAttributes.ReadOnly);
        Assert.Equal("it is read-only", AtomicFile.Replace(folder["a.facts"], "new"u8.ToArray()));
        Assert.Equal("old", File.ReadAllText(folder["a.facts"]));
    }

    [Fact]
    public void Permissions_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions");
            return;
        }

        folder.Write("a.facts", "old");
        UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(folder["a.facts"], mode);
        Assert.Null(AtomicFile.Replace(folder["a.facts"], "new"u8.ToArray()));
        Assert.Equal(mode, File.GetUnixFileMode(folder["a.facts"]));
    }
}
