using Factum.Cli.Files;

namespace Factum.Cli.Tests.Files;

public sealed class FactFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Fact_files_are_found_in_every_folder_but_the_outputs_in_ordinal_order()
    {
        folder.Write("b.facts", "").Write("B.facts", "").Write("deep/er/a.facts", "").Write("cabin/a.facts", "").Write("deep/bin/a.facts", "")
            .Write("bin/a.facts", "").Write("obj/x/a.facts", "").Write("a.txt", "").Write("a.facts.bak", "");
        Assert.Equal(
            ["B.facts", "b.facts", "cabin/a.facts", "deep/bin/a.facts", "deep/er/a.facts"],
            FactFiles.Find(folder.FullPath).Select(path => Path.GetRelativePath(folder.FullPath, path)));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_not_followed()
    {
        folder.Write("sub/a.facts", "");
        Directory.CreateSymbolicLink(folder["sub/up"], folder.FullPath);
        Assert.Equal([folder["sub/a.facts"]], FactFiles.Find(folder.FullPath));
    }

    [Fact]
    public void Documents_are_texts_and_markdown()
    {
        folder.Write("a.md", "").Write("deep/b.TXT", "").Write("c.pdf", "");
        Assert.Equal([folder["deep/b.TXT"], folder["a.md"]], FactFiles.FindDocuments(folder.FullPath));
        Assert.Empty(FactFiles.FindDocuments(folder["nowhere"]));
    }
}
