using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Factum.Roslyn;

/// <summary>What generated code is compiled against.</summary>
internal static class References
{
    public static MetadataReference Factum { get; } = MetadataReference.CreateFromFile(typeof(Citation).Assembly.Location);

    public static ImmutableArray<MetadataReference> Framework { get; } = [.. Basic.Reference.Assemblies.Net100.References.All, Factum];
}
