namespace Factum.Package.Tests;

/// <summary>Other ways to build with the package: a library for .NET Standard, an old C#, native code, the steps of the README.</summary>
public sealed class HostTests(PackageFixture fixture)
{
    private const string Library = """
        public static class Shop
        {
            public static int ChairsAge => Harbour.Facts.People.AdaBrook.Age.Value;
        }

        """;

    [Theory]
    [InlineData("enable")]
    [InlineData("disable")]
    public void A_library_for_net_standard_builds_with_csharp_11(string nullable) =>
        new Consumer(fixture, "standard-" + nullable, $"<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion><Nullable>{nullable}</Nullable><ImplicitUsings>disable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .FillWithHarbour().Write("Shop.cs", Library).Build().Succeeded().ReportsNothing();

    [Fact]
    public void Below_csharp_11_one_error_says_so()
    {
        CommandResult build = new Consumer(fixture, "old", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>10</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .FillWithHarbour().Write("Empty.cs", "").Build().Failed();
        Assert.Contains("error FACT9001: ", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
    }

    /// <summary>A design-time build is what an editor makes to learn what a project consists of.</summary>
    [Theory]
    [InlineData("server", "true", false)]
    [InlineData("server", "false", true)]
    [InlineData("compiler", "true", true)]
    [InlineData("Compiler", "true", true)]
    [InlineData("compiler", "false", true)]
    [InlineData("", "true", false)]
    [InlineData("", "false", true)]
    public void Only_in_an_editor_is_the_compiler_silent_unless_it_has_the_word(string who, string isDesignTime, bool reports)
    {
        CommandResult build = new Consumer(fixture, $"left-to-{who}-{isDesignTime}", "<TargetFramework>net10.0</TargetFramework>")
            .FillWithHarbour().Write("other.facts", Harbour.OtherFacts).Build($"-p:FactumEditorDiagnostics={who}", $"-p:DesignTimeBuild={isDesignTime}");
        Assert.Equal(reports, build.Diagnostics.Any(line => line.Contains("FACT3", StringComparison.Ordinal)));
        Assert.DoesNotContain(build.Diagnostics, line => line.Contains("CS", StringComparison.Ordinal));
    }

    [Fact]
    public void A_project_without_fact_files_is_left_alone() =>
        Consumer.Console(fixture, "bare").Write("Program.cs", "Console.WriteLine(1);").Build("-p:TreatWarningsAsErrors=true").Succeeded().ReportsNothing();

    [Fact]
    public void Native_code_prints_the_same_facts()
    {
        Consumer consumer = new Consumer(fixture, "native", "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .FillWithHarbour().Write("Program.cs", Harbour.Program);
        string target = Path.Combine(consumer.Folder, "out");
        Command.DotNet(consumer.Folder, "publish", "-c", "Release", "-o", target, "--use-current-runtime").Succeeded().ReportsNothing();
        Assert.Equal(Harbour.Output, Command.Run(consumer.Folder, Path.Combine(target, "app")).Succeeded().Output);
    }

    /// <summary>Word for word what the README asks of a reader, less the name of the folder.</summary>
    [Fact]
    public void The_steps_of_the_readme_lead_to_a_first_fact()
    {
        string folder = Path.Combine(fixture.NewFolder("readme"), "Harbour");
        Directory.CreateDirectory(folder);
        Dictionary<string, string> own = new() { ["NUGET_PACKAGES"] = Path.Combine(fixture.Folder, "readme-packages") };
        Command.Run(folder, "dotnet", own, "new", "console").Succeeded();
        Command.Run(folder, "dotnet", own, "add", "package", "Factum", "--source", fixture.Feed, "--prerelease").Succeeded();
        Directory.CreateDirectory(Path.Combine(folder, "documents"));
        File.WriteAllText(Path.Combine(folder, "harbour.facts"), Harbour.Facts);
        File.WriteAllText(Path.Combine(folder, "documents", "minutes.txt"), Harbour.Minutes);
        File.WriteAllText(Path.Combine(folder, "documents", "gazette.txt"), Harbour.Gazette);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Harbour.Program);
        Assert.EndsWith(Harbour.Output, Command.Run(folder, "dotnet", own, "run").Succeeded().Output, StringComparison.Ordinal);
    }
}
