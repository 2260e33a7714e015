using System.Globalization;

namespace Factum.Emission;

/// <summary>The attribute by which an assembly exports its facts. There is one for the kinds and one for each shard; each is whole by itself.</summary>
internal static class FactBook
{
    public const int Version = 1;

    /// <summary>The part of the kinds. A shard's part is a hash of its name, because it may not depend on other shards.</summary>
    public const int KindsPart = 0;

    public static void WriteAttribute(CSharpWriter writer, RootModel root, string text, int part)
    {
        writer.Literal(
            $"[assembly: global::Factum.CompilerServices.FactBook({Version}, {CSharpLiteral.Escaped(root.FullName)}, {CSharpLiteral.Escaped(root.Namespace)}, ",
            text,
            ", " + part.ToString(CultureInfo.InvariantCulture) + ")]");
        writer.Line();
    }
}
