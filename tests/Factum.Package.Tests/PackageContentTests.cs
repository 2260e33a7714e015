using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Factum.Package.Tests;

/// <summary>What is in the package, and what it says of itself.</summary>
public sealed class PackageContentTests(PackageFixture fixture)
{
    private static readonly string[] assemblies =
    [
        "analyzers/dotnet/cs/Factum.Core.dll",
        "analyzers/dotnet/cs/Factum.Roslyn.CodeFixes.dll",
        "analyzers/dotnet/cs/Factum.Roslyn.dll",
        "analyzers/dotnet/cs/Factum.dll",
        "lib/net10.0/Factum.dll",
        "lib/netstandard2.0/Factum.dll",
    ];

    [Fact]
    public void The_package_holds_exactly_these_files()
    {
        string[] expected =
        [
            .. assemblies, "lib/net10.0/Factum.xml", "lib/netstandard2.0/Factum.xml",
            "buildTransitive/Factum.props", "buildTransitive/Factum.targets", "buildTransitive/LeftToServer.globalconfig", "Factum.nuspec", "README.md", "icon.png",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Files(fixture.PackagePath));
    }

    [Fact]
    public void The_symbol_package_holds_the_symbols_of_both_libraries() =>
        Assert.Equal(["Factum.nuspec", "lib/net10.0/Factum.pdb", "lib/netstandard2.0/Factum.pdb"], Files(fixture.SymbolsPath));

    [Fact]
    public void The_package_says_who_where_and_under_which_licence()
    {
        XElement metadata = ReadNuspec();
        Assert.Equal("Factum", Text(metadata, "id"));
        Assert.Equal(PackageFixture.Version, Text(metadata, "version"));
        Assert.Equal("The Factum authors", Text(metadata, "authors"));
        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.Equal("README.md", Text(metadata, "readme"));
        Assert.Equal("icon.png", Text(metadata, "icon"));
        Assert.Equal("https://github.com/factum-net/factum", Text(metadata, "projectUrl"));
        Assert.Equal("https://github.com/factum-net/factum", metadata.Element(metadata.Name.Namespace + "repository")?.Attribute("url")?.Value);
    }

    [Fact]
    public void Only_the_library_for_net_standard_depends_on_a_package()
    {
        XElement metadata = ReadNuspec();
        XNamespace space = metadata.Name.Namespace;
        string[] dependencies =
        [
            .. metadata.Descendants(space + "group").SelectMany(
                group => group.Elements(space + "dependency").Select(
                    dependency => $"{group.Attribute("targetFramework")!.Value}: {dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}")),
        ];
        Assert.Equal([".NETStandard2.0: System.Memory 4.5.5"], dependencies);
    }

    [Fact]
    public void Every_assembly_has_the_strong_name_and_the_full_version()
    {
        foreach (string path in assemblies)
        {
            using PEReader reader = new(new MemoryStream(ReadFile(fixture.PackagePath, path)));
            AssemblyName name = reader.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName();
            Assert.Equal(PackageFixture.PublicKey, Convert.ToHexString(name.GetPublicKey()!), ignoreCase: true);
            Assert.Equal(new Version(0, 1, 0, 0), name.Version);
            Assert.True(reader.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned), $"{path} is not signed");
        }
    }

    [Fact]
    public void Every_assembly_was_compiled_deterministically_and_names_no_folder_of_the_machine()
    {
        foreach (string path in assemblies)
        {
            using PEReader reader = new(new MemoryStream(ReadFile(fixture.PackagePath, path)));
            Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
            Assert.DoesNotContain(PackageFixture.Repository, Encoding.Latin1.GetString(ReadFile(fixture.PackagePath, path)), StringComparison.Ordinal);
        }
    }

    /// <summary>The compiler loads an analyzer with nothing but itself and what lies beside it.</summary>
    [Fact]
    public void The_analyzers_need_only_each_other_and_what_the_compiler_brings()
    {
        // A compiler without Workspaces leaves the code fixes alone; an editor has them.
        string[] ofEditors = ["Microsoft.CodeAnalysis.Workspaces", "System.Composition.AttributedModel", "Factum.Roslyn"];
        string[] known = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "System.Runtime.CompilerServices.Unsafe", "System.Buffers", "System.Reflection.Metadata", "Factum", "Factum.Core"];
        foreach (string path in assemblies.Where(path => path.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using PEReader reader = new(new MemoryStream(ReadFile(fixture.PackagePath, path)));
            MetadataReader metadata = reader.GetMetadataReader();
            Assert.Empty(metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).Except(known).Except(path.EndsWith("CodeFixes.dll", StringComparison.Ordinal) ? ofEditors : []));
        }
    }

    private XElement ReadNuspec()
    {
        using MemoryStream stream = new(ReadFile(fixture.PackagePath, "Factum.nuspec"));
        XElement root = XDocument.Load(stream).Root!;
        return root.Element(root.Name.Namespace + "metadata")!;
    }

    private static string? Text(XElement metadata, string name) => metadata.Element(metadata.Name.Namespace + name)?.Value;

    /// <summary>Less the packaging format's own.</summary>
    private static string[] Files(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(path => path != "[Content_Types].xml" && !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
    }

    internal static byte[] ReadFile(string package, string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream stream = archive.GetEntry(path)!.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
