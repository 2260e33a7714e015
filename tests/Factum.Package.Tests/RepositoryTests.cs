namespace Factum.Package.Tests;

/// <summary>Packing from other places than a developer's clone.</summary>
public sealed class RepositoryTests(PackageFixture fixture)
{
    [Fact]
    public void Two_shallow_clones_without_tags_pack_the_same_bytes_without_a_warning()
    {
        string one = PackClone("one"), other = PackClone("other");
        Assert.Equal(Path.GetFileName(one), Path.GetFileName(other));
        foreach (string path in (string[])["lib/netstandard2.0/Factum.dll", "lib/net10.0/Factum.dll", "analyzers/dotnet/cs/Factum.Core.dll", "analyzers/dotnet/cs/Factum.Roslyn.dll"])
            Assert.True(PackageContentTests.ReadFile(one, path).AsSpan().SequenceEqual(PackageContentTests.ReadFile(other, path)), $"{path} differs");
    }

    /// <summary>The sources as an archive, without their history.</summary>
    [Fact]
    public void A_tree_without_a_repository_has_a_version()
    {
        string tree = Path.Combine(fixture.Folder, "tree");
        Directory.CreateDirectory(tree);
        Command.Run(PackageFixture.Repository, "git", "archive", "--format=tar", "-o", Path.Combine(fixture.Folder, "tree.tar"), "HEAD").Succeeded();
        Command.Run(tree, "tar", "-xf", Path.Combine(fixture.Folder, "tree.tar")).Succeeded();
        CommandResult result = Command.DotNet(tree, "build", "src/Factum", "-f", "netstandard2.0", "--getProperty:PackageVersion", "--getProperty:AssemblyVersion");
        Assert.Contains("\"PackageVersion\": \"0.1.0-alpha.0\"", result.Succeeded().Output, StringComparison.Ordinal);
    }

    private string PackClone(string name)
    {
        string clone = Path.Combine(fixture.Folder, name), feed = fixture.NewFolder(name + "-feed");
        Command.Run(fixture.Folder, "git", "clone", "--quiet", "--depth", "1", "--no-tags", "file://" + PackageFixture.Repository, clone).Succeeded();
        PackageFixture.Pack(clone, feed).Succeeded().ReportsNothing();
        return Assert.Single(Directory.GetFiles(feed, "Factum.0.*.nupkg"));
    }
}
