using Xunit;

namespace Factum.Roslyn.Inputs;

public sealed class ProjectPathTests
{
    [Theory]
    [InlineData("/project/a.facts", "/project/", "a.facts")]
    [InlineData("/project/people/a.facts", "/project", "people/a.facts")]
    [InlineData("/project/./people/../a.facts", "/project/", "a.facts")]
    [InlineData("/shared/a.facts", "/project/", "../shared/a.facts")]
    [InlineData("/project-two/a.facts", "/project/", "../project-two/a.facts")]
    [InlineData("/project/a.facts", "", "/project/a.facts")]
    [InlineData(@"C:\project\people\a.facts", @"C:\project\", "people/a.facts")]
    [InlineData(@"c:\Project\people\a.facts", @"C:\project\", "people/a.facts")]
    [InlineData(@"D:\project\a.facts", @"C:\project\", "D:/project/a.facts")]
    [InlineData("a.facts", "/project/", "a.facts")]
    [InlineData("/project", "/project", "../project")]
    [InlineData("", "/project/", "")]
    public void A_path_becomes_project_relative(string path, string directory, string expected) => Assert.Equal(expected, ProjectPath.Relative(path, directory));

    [Theory]
    [InlineData("documents", "documents")]
    [InlineData("documents/", "documents")]
    [InlineData("../shared/documents", "../shared/documents")]
    [InlineData("/project/documents", "documents")]
    [InlineData("/elsewhere/documents", "../elsewhere/documents")]
    [InlineData(".", "")]
    [InlineData("/project", "")]
    public void A_folder_becomes_project_relative(string folder, string expected) => Assert.Equal(expected, ProjectPath.RelativeFolder(folder, "/project/"));
}
