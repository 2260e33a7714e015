using Xunit;

namespace Factum.SetUp;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Nothing_set_is_the_default()
    {
        ReadSettings read = SettingsReader.Read(new SettingTexts());
        Assert.Equal(FactumSettings.Default, read.Settings);
        Assert.False(read.RequiresFacts);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Everything_set_is_read()
    {
        ReadSettings read = SettingsReader.Read(new SettingTexts
        {
            Namespace = "Acme.Facts",
            RootNamespace = "Acme",
            RootClass = "Known",
            Visibility = "Internal",
            AsOf = "2026-01-31",
            RequireFacts = "TRUE",
            Documents = @"texts; ..\shared\texts\ |more;",
        });
        Assert.Empty(read.Problems);
        Assert.True(read.RequiresFacts);
        Assert.Equal(("Acme.Facts", "Known", false, "2026-01-31"), (read.Settings.Namespace, read.Settings.RootClass, read.Settings.IsPublic, read.Settings.AsOf?.Text));
        Assert.Equal(["texts", "../shared/texts", "more"], read.Settings.DocumentFolders);
    }

    [Theory]
    [InlineData("my-app", "my_app")]
    [InlineData("3d.models", "_3d.models")]
    [InlineData("Acme..Facts", "Acme._.Facts")]
    [InlineData("Acme.new", "Acme.new_")]
    [InlineData("Žižkov.Věž", "Žižkov.Věž")]
    public void A_root_namespace_is_made_valid(string root, string expected)
    {
        ReadSettings read = SettingsReader.Read(new SettingTexts { RootNamespace = root });
        Assert.Equal(expected, read.Settings.Namespace);
        Assert.Empty(read.Problems);
    }

    [Theory]
    [InlineData("FactumNamespace", "my-app")]
    [InlineData("FactumRootClass", "A.B")]
    [InlineData("FactumRootClass", "class")]
    [InlineData("FactumVisibility", "private")]
    [InlineData("FactumAsOf", "yesterday")]
    [InlineData("FactumRequireFacts", "maybe")]
    public void A_setting_that_cannot_be_read_is_named(string name, string value)
    {
        string Of(string setting) => setting == name ? value : "";
        ReadSettings read = SettingsReader.Read(new SettingTexts
        {
            Namespace = Of("FactumNamespace"),
            RootClass = Of("FactumRootClass"),
            Visibility = Of("FactumVisibility"),
            AsOf = Of("FactumAsOf"),
            RequireFacts = Of("FactumRequireFacts"),
        });
        SettingProblem problem = Assert.Single(read.Problems);
        Assert.Equal((name, value), (problem.Name, problem.Value));
    }

    [Fact]
    public void Settings_compare_by_value()
    {
        SettingTexts texts = new() { Documents = "a;b", AsOf = "2026" };
        Assert.Equal(SettingsReader.Read(texts).Settings, SettingsReader.Read(texts with { Visibility = "public" }).Settings);
        Assert.NotEqual(SettingsReader.Read(texts).Settings, SettingsReader.Read(texts with { Documents = "a" }).Settings);
    }
}
