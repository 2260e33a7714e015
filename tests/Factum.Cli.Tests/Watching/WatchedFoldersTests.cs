using Factum.Cli.Watching;

namespace Factum.Cli.Tests.Watching;

public sealed class WatchedFoldersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.facts", true)]
    [InlineData("deep/a.FACTS", true)]
    [InlineData("facts.lock", true)]
    [InlineData(".editorconfig", true)]
    [InlineData("deep/.editorconfig", true)]
    [InlineData(".globalconfig", true)]
    [InlineData("documents/a.txt", true)]
    [InlineData("documents/deep/a.md", true)]
    [InlineData("deep/facts.lock", false)]
    [InlineData("a.txt", false)]
    [InlineData("documents/a.pdf", false)]
    [InlineData("bin/a.facts", false)]
    [InlineData("obj/deep/a.facts", false)]
    [InlineData("binary/a.facts", true)]
    [InlineData("a.facts~", false)]
    [InlineData("moved", true)]
    [InlineData("documents", true)]
    [InlineData(".git/index", false)]
    [InlineData("deep/.cache/x", false)]
    public void A_change_matters_where_a_check_would_read_it(string path, bool matters) =>
        Assert.Equal(matters, new WatchedFolders(folder.FullPath, []).Concerns(folder[path]));

    [Fact]
    public void Documents_elsewhere_are_watched_and_those_within_are_not_watched_twice()
    {
        Directory.CreateDirectory(folder["facts/texts"]);
        Directory.CreateDirectory(folder["outside"]);
        WatchedFolders folders = new(folder["facts"], [folder["facts/texts"], folder["outside"], folder["outside"]]);
        Assert.Equal([folder["facts"], folder["outside"]], folders.Roots);
        Assert.True(folders.Concerns(folder["outside/a.txt"]));
        Assert.True(folders.Concerns(folder["facts/texts/a.txt"]));
        Assert.False(folders.Concerns(folder["facts/documents/a.txt"]));
        Assert.False(folders.Concerns(folder["outside/a.facts"]));
    }

    [Fact]
    public void A_folder_whose_name_begins_like_another_is_not_in_it()
    {
        Directory.CreateDirectory(folder["facts"]);
        Directory.CreateDirectory(folder["facts-of-old"]);
        WatchedFolders folders = new(folder["facts"], [folder["facts-of-old"]]);
        Assert.Equal([folder["facts"], folder["facts-of-old"]], folders.Roots);
        Assert.False(folders.Concerns(folder["facts-of-old/a.facts"]));
    }

    [Fact]
    public void What_is_not_there_cannot_be_watched()
    {
        Assert.Throws<UnusableInputException>(() => new WatchedFolders(folder["nowhere"], []));
        Assert.Throws<UnusableInputException>(() => new WatchedFolders(folder.FullPath, [folder["nowhere"]]));
    }
}
