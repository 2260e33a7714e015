using System.Text;
using Factum.Shards;
using Factum.Syntax;

namespace Factum.Emission;

/// <summary>An entity of a shard as canonical fact text: its members as fact files have them, every citation with its source.</summary>
internal static class BookText
{
    public static string Of(EntityModel entity)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(entity.Text);
        StringBuilder text = new();
        text.Append(entity.Kind).Append(' ').Append(entity.Id);
        if (EntityText.ReadTitle(bytes) is { } title)
            text.Append(' ').Append(StringText.Write(title));
        text.Append(" {\n");
        foreach (FactData fact in EntityText.ReadFacts(bytes))
            Append(text, fact);
        return text.Append("}\n").ToString();
    }

    /// <summary>The status has no word in the language: it stands in a comment.</summary>
    private static void Append(StringBuilder text, FactData fact)
    {
        text.Append("    // ").Append(fact.Property).Append(": ").Append(fact.Status).Append('\n');
        for (int i = 0; i < fact.Claims.Count;)
        {
            int end = i + 1;
            while (end < fact.Claims.Count && Has(fact.Claims[end], 'm'))
                end++;
            Append(text, fact.Property, fact.Claims[i], fact.Claims.Skip(i).Take(end - i));
            i = end;
        }
    }

    private static void Append(StringBuilder text, string property, ClaimData claim, IEnumerable<ClaimData> member)
    {
        text.Append("    ");
        AppendAnnotations(text, claim);
        text.Append(property).Append(Has(claim, 'o') ? " only " : " ").Append(string.Join(", ", member.Select(each => each.Value.Text)));
        foreach (KeyValuePair<string, ValueData> qualifier in claim.Qualifiers)
            text.Append(' ').Append(qualifier.Key).Append(' ').Append(qualifier.Value.Text);
        foreach (CitationData citation in claim.Citations)
            Append(text, citation);
        text.Append('\n');
    }

    private static void AppendAnnotations(StringBuilder text, ClaimData claim)
    {
        if (claim.Modality != Modality.Asserted)
            Annotate(text, ModalityWord.Of(claim.Modality), claim.By is { } by && !Has(claim, 'n') ? StringText.Write(by) : claim.By);
        if (claim.Rank != Rank.Normal)
            Annotate(text, claim.Rank == Rank.Preferred ? "preferred" : "deprecated", StringText.Write(claim.RankReason ?? ""));
        if (claim.Disputed is { } disputed)
            Annotate(text, "disputed", StringText.Write(disputed));
        if (claim.Inferred is { } inferred)
            Annotate(text, "inferred", StringText.Write(inferred));
        if (Has(claim, 'h'))
            Annotate(text, "headline", null);
        if (Has(claim, 'c'))
            Annotate(text, "caption", null);
    }

    private static void Annotate(StringBuilder text, string name, string? argument)
    {
        text.Append('@').Append(name);
        if (argument is not null)
            text.Append('(').Append(argument).Append(')');
        text.Append(' ');
    }

    private static void Append(StringBuilder text, CitationData citation)
    {
        text.Append(" [").Append(citation.Stance == Stance.Opposes ? "against " : "").Append(citation.Source);
        if (citation.FirstLine > 0)
            text.Append(", line ").Append(Invariant(citation.FirstLine)).Append(citation.LastLine > citation.FirstLine ? "-" + Invariant(citation.LastLine) : "");
        if (citation.Quotes.Count > 0)
            text.Append(": ").Append(string.Join(", ", citation.Quotes.Select(StringText.Write)));
        text.Append(']');
    }

    private static bool Has(ClaimData claim, char flag) => claim.Flags.IndexOf(flag) >= 0;

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
