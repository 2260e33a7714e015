using System.Text.Json;

namespace Factum.Package.Tests;

/// <summary>What the package's build files hand to the compiler. Asked of MSBuild, without a build.</summary>
public sealed class DefaultItemsTests(RestoredConsumer restored) : IClassFixture<RestoredConsumer>
{
    private readonly Consumer consumer = restored.Consumer;

    [Fact]
    public void A_project_without_facts_hands_over_nothing()
    {
        foreach (string path in Directory.GetFiles(consumer.Folder, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".csproj", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal)))
            File.Delete(path);
        Assert.Equal([], Items(""));
    }

    [Fact]
    public void Fact_files_lock_and_documents_are_picked_up_by_themselves()
    {
        Fill();
        Assert.Equal(["a.facts", "documents/a.txt", "documents/deep/b.md", "facts.lock", "sub/b.facts"], Items(""));
    }

    [Theory]
    [InlineData("documents/;../outside", "documents|../outside", "../outside/c.txt,documents/a.txt,documents/deep/b.md")]
    [InlineData("\n  ../outside/ ;\n  missing;\n", "../outside|missing", "../outside/c.txt")]
    [InlineData("documents;documents/deep", "documents|documents/deep", "documents/a.txt,documents/deep/b.md")]
    [InlineData("$(MSBuildProjectDirectory)/../outside", "../outside", "../outside/c.txt")]
    [InlineData("missing", "missing", "")]
    public void Documents_come_from_every_folder_that_is_there(string folders, string told, string documents)
    {
        Fill();
        string[] expected = ["a.facts", "facts.lock", "sub/b.facts", .. documents.Split(',', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Items($"<FactumDocuments>{folders}</FactumDocuments>"));
        Assert.Equal(told, Query("-getProperty:FactumDocuments").Output.Trim());
    }

    /// <summary>A semicolon has to be escaped there, and stays so.</summary>
    [Fact]
    public void A_command_line_names_several_folders()
    {
        Fill();
        consumer.WriteProject(RestoredConsumer.Properties);
        Assert.Equal("documents|../outside", Query("-getProperty:FactumDocuments", "-p:FactumDocuments=documents%3B../outside").Output.Trim());
    }

    [Fact]
    public void Default_items_can_be_switched_off()
    {
        Fill();
        Assert.Equal([], Items("<EnableDefaultFactumItems>false</EnableDefaultFactumItems><FactumDocuments>missing</FactumDocuments>"));
    }

    private void Fill() => consumer
        .Write("a.facts", "").Write("sub/b.facts", "").Write("facts.lock", "")
        .Write("bin/c.facts", "").Write("obj/c.facts", "").Write("readme.txt", "")
        .Write("documents/a.txt", "").Write("documents/deep/b.md", "").Write("documents/c.pdf", "")
        .Write("../outside/c.txt", "");

    /// <summary>Paths from the project, in ordinal order.</summary>
    private string[] Items(string properties)
    {
        consumer.WriteProject(RestoredConsumer.Properties + properties);
        using JsonDocument answer = JsonDocument.Parse(Query("-getItem:AdditionalFiles").Output);
        return
        [
            .. answer.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Select(item => Path.GetRelativePath(consumer.Folder, item.GetProperty("FullPath").GetString()!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    private CommandResult Query(params string[] question) =>
        Command.DotNet(consumer.Folder, ["msbuild", "-t:CollectFactumDocuments", .. question]).Succeeded();
}

/// <summary>A project with the package, restored once for all questions.</summary>
public sealed class RestoredConsumer
{
    internal const string Properties = "<TargetFramework>net10.0</TargetFramework>";

    public RestoredConsumer(PackageFixture fixture)
    {
        Consumer = new Consumer(fixture, "items", Properties);
        Consumer.Restore();
    }

    internal Consumer Consumer { get; }
}
