using Xunit;

namespace Factum.LanguageServer;

public sealed class AssemblyReferenceTests
{
    [Fact]
    public void The_server_knows_neither_the_compiler_nor_the_console_nor_the_tool()
    {
        string[] references = [.. typeof(LanguageServerHost).Assembly.GetReferencedAssemblies().Select(name => name.Name!)];
        Assert.Contains("Factum.Core", references);
        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name.StartsWith("Spectre", StringComparison.Ordinal) || name is "System.CommandLine" or "System.Console" or "Factum.Cli" or "Newtonsoft.Json");
    }
}
