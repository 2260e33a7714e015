using System.Collections.Immutable;
using System.Text;
using Factum.Shards;

namespace Factum.Emission;

/// <summary>Up to 256 entities of one file: their data, their members with documentation, and their part of the exported book.</summary>
internal sealed class ShardUnit(string hintName, string shardClass, RootModel root, ImmutableArray<EntityModel> entities) : EmissionUnit
{
    private const int MaxParagraphs = 12;
    private const int MaxQuoteLength = 120;

    public override string HintName { get; } = hintName;

    private int Part => (int)(ShardFormat.Hash(HintName) & int.MaxValue) | 1;

    private string ShardClass { get; } = shardClass;

    private RootModel Root { get; } = root;

    private ImmutableArray<EntityModel> Entities { get; } = entities;

    public override bool Equals(EmissionUnit? other) => other is ShardUnit unit
        && unit.HintName == HintName && unit.ShardClass == ShardClass && unit.Root == Root && unit.Entities.SequenceEqual(Entities);

    public override int GetHashCode() => HintName.GetHashCode();

    public override string Write()
    {
        CSharpWriter writer = CSharpWriter.Start();
        if (Root.IsPublic)
            FactBook.WriteAttribute(writer, Root, string.Concat(Entities.Select(BookText.Of)), Part);
        writer.OpenNamespace(Root.Namespace);
        writer.Open("partial class " + Root.RootClass);
        WriteData(writer);
        foreach (IGrouping<string, EntityModel> collection in Entities.GroupBy(entity => entity.Collection, StringComparer.Ordinal))
            WriteMembers(writer, collection);
        writer.Close();
        writer.CloseNamespace(Root.Namespace);
        return writer.ToString();
    }

    private void WriteData(CSharpWriter writer)
    {
        writer.Open("private static class " + ShardClass);
        writer.Line($"internal static readonly global::Factum.CompilerServices.Shard Data = new global::Factum.CompilerServices.Shard(__FactCatalog.Instance, Text);");
        writer.Line();
        writer.Literal("private static global::System.ReadOnlySpan<byte> Text() => ", ShardTextWriter.Write(Entities), "u8;");
        writer.Close();
    }

    private void WriteMembers(CSharpWriter writer, IGrouping<string, EntityModel> collection)
    {
        writer.Line();
        writer.Open("partial class " + collection.Key);
        foreach (EntityModel entity in collection.Where(entity => !entity.IsKey))
        {
            WriteDocumentation(writer, entity);
            writer.Line($"public static {entity.Type} {entity.Member} => ({entity.Type}){ShardClass}.Data.At({Number(entity.Ordinal)});");
        }

        if (collection.Any(entity => entity.IsKey))
        {
            writer.Line("// The kind has more than 2,000 entities: a constant each costs the compiler a twentieth of what a property costs.");
            writer.Open("partial class Ids");
            foreach (EntityModel entity in collection.Where(entity => entity.IsKey))
                writer.Line($"public const string {entity.Member} = {CSharpLiteral.Escaped(entity.Id)};");
            writer.Close();
        }

        writer.Close();
    }

    private static void WriteDocumentation(CSharpWriter writer, EntityModel entity)
    {
        byte[] text = Encoding.UTF8.GetBytes(entity.Text);
        List<string> paragraphs = entity.Documentation.Length > 0 ? [entity.Documentation] : [];
        List<(string Property, ClaimData Claim)> claims = [.. EntityText.ReadFacts(text).SelectMany(fact => fact.Claims.Select(claim => (fact.Property, claim)))];
        paragraphs.AddRange(claims.Take(MaxParagraphs).Select(claim => Describe(claim.Property, claim.Claim)));
        if (claims.Count > MaxParagraphs)
            paragraphs.Add($"… and {Number(claims.Count - MaxParagraphs)} more claims");
        Documentation.Write(writer, $"{EntityText.ReadTitle(text) ?? entity.Id} ({entity.Kind} {entity.Id})", paragraphs);
    }

    private static string Describe(string property, ClaimData claim)
    {
        string qualifiers = string.Concat(claim.Qualifiers.Select(qualifier => " " + qualifier.Key + " " + qualifier.Value.Text));
        string citations = string.Concat(claim.Citations.Select(citation =>
            $" [{(citation.Stance == Stance.Opposes ? "against " : "")}{citation.Source}{(citation.Quotes.Count == 0 ? "" : ": “" + Shorten(string.Join(" … ", citation.Quotes)) + "”")}]"));
        string voice = claim.Modality == Modality.Asserted ? "" : $" ({ModalityWord.Of(claim.Modality)})";
        return $"{property} {claim.Value.Text}{qualifiers}{voice}{citations}";
    }

    private static string Shorten(string quote) =>
        quote.Length <= MaxQuoteLength ? quote : quote.Substring(0, char.IsHighSurrogate(quote[MaxQuoteLength - 1]) ? MaxQuoteLength - 1 : MaxQuoteLength) + "…";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
