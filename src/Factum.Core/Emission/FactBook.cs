namespace Factum.Emission;

/// <summary>The attribute by which an assembly exports its facts. There is one for the kinds and one for each shard; each is whole by itself.</summary>
internal static class FactBook
{
    public const int Version = 1;

    public static void WriteAttribute(CSharpWriter writer, RootModel root, string text)
    {
        writer.Literal(
            $"[assembly: global::Factum.CompilerServices.FactBook({Version}, {CSharpLiteral.Escaped(root.FullName)}, {CSharpLiteral.Escaped(root.Namespace)}, ",
            text,
            ")]");
        writer.Line();
    }
}
