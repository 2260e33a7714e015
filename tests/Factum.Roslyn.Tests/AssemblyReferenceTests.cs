using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Factum.Testing;
using Xunit;

namespace Factum.Roslyn;

/// <summary>What is loaded into a compiler may ask for nothing that the compiler does not bring, and the core knows no host.</summary>
public sealed class AssemblyReferenceTests
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private static readonly string[] own = ["Factum", "Factum.Core", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"];

    [Theory]
    [InlineData("Factum")]
    [InlineData("Factum.Core")]
    [InlineData("Factum.Roslyn")]
    public void The_compiler_brings_what_is_asked_for(string assembly)
    {
        Dictionary<string, Version> brought = ReferencesOf(CompilerPath()).ToDictionary(name => name.Name!, name => name.Version!);
        foreach (AssemblyName reference in ReferencesOf(CompilerBuildOf(assembly)).Where(reference => !own.Contains(reference.Name)))
        {
            Assert.True(brought.TryGetValue(reference.Name!, out Version? version), $"{assembly} asks for {reference}, which the compiler does not bring");
            Assert.True(reference.Version <= version, $"{assembly} asks for {reference}, and the compiler brings {version}");
        }
    }

    [Theory]
    [InlineData("Factum")]
    [InlineData("Factum.Core")]
    public void The_core_knows_no_host(string assembly) =>
        Assert.DoesNotContain(ReferencesOf(CompilerBuildOf(assembly)), reference => reference.Name!.StartsWith("Microsoft.", StringComparison.Ordinal) || reference.Name == "System.Console");

    private static string CompilerBuildOf(string assembly) => Path.Combine(Repository.Root, "src", assembly, "bin", Configuration, "netstandard2.0", assembly + ".dll");

    /// <summary>The build for .NET Standard, whose references are the older ones: Visual Studio loads it.</summary>
    private static string CompilerPath() =>
        typeof(AssemblyReferenceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CompilerForNetStandard").Value!;

    private static List<AssemblyName> ReferencesOf(string path)
    {
        using PEReader image = new(File.OpenRead(path));
        MetadataReader metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())];
    }
}
