using System.Collections.Immutable;
using System.Globalization;
using Factum.Binding;
using Factum.Evidence;
using Factum.Kinds;

namespace Factum.Emission;

/// <summary>An entity to the lines of a shard. What is broken is left out: a claim about an entity that is not there, a citation of no source.</summary>
internal sealed class EntityEncoder(CheckedSet set)
{
    public string Encode(BoundEntity entity)
    {
        FieldWriter writer = new();
        writer.Field(entity.Id);
        writer.Field(entity.Title);
        writer.EndLine();
        foreach (BoundFact fact in entity.Facts)
            EncodeFact(writer, fact);
        return writer.ToString();
    }

    private void EncodeFact(FieldWriter writer, BoundFact fact)
    {
        BoundClaim[] claims = [.. fact.Claims.Where(IsWhole)];
        if (claims.Length == 0)
            return;
        set.Outcomes.TryGetValue(fact, out FactOutcome? outcome);
        int deciding = outcome?.Deciding is { } claim ? Array.IndexOf(claims, claim) : -1;
        writer.Start('=');
        writer.Field(fact.Property.Name);
        writer.Number((int)(outcome?.Presence ?? claims[0].Value.Presence));
        writer.Number((int)(outcome?.Status ?? FactStatus.Unsourced));
        writer.OptionalNumber(deciding < 0 ? null : deciding);
        writer.Raw(SetText.Of(outcome?.Possible));
        writer.List(outcome?.Origins ?? []);
        writer.Number(outcome?.IndependentOrigins ?? 0);
        writer.EndLine();
        for (int i = 0; i < claims.Length; i++)
            EncodeClaim(writer, claims[i], i > 0 && AreOneMember(claims[i - 1], claims[i]) ? "m" : "");
    }

    private static bool AreOneMember(BoundClaim first, BoundClaim second) => ReferenceEquals(first.Block, second.Block) && first.Member == second.Member;

    private void EncodeClaim(FieldWriter writer, BoundClaim claim, string continuation)
    {
        string flags = continuation + (claim.IsOnly ? "o" : "") + (claim.IsHeadline ? "h" : "") + (claim.IsCaption ? "c" : "") + (claim.IsByName ? "n" : "");
        writer.Start('.');
        writer.Number((int)claim.Value.Presence);
        writer.Number((int)claim.Modality);
        writer.Number((int)claim.Rank);
        writer.Raw(flags);
        EncodeValue(writer, claim.Value);
        writer.Field(claim.By);
        writer.Field(claim.RankReason);
        writer.Field(claim.Disputed);
        writer.Field(claim.Inferred);
        writer.EndLine();
        foreach (BoundQualifier qualifier in claim.Qualifiers)
        {
            writer.Start('+');
            writer.Field(qualifier.Name);
            writer.Number((int)qualifier.Value.Presence);
            EncodeValue(writer, qualifier.Value);
            writer.EndLine();
        }

        foreach (BoundCitation citation in claim.Citations)
            EncodeCitation(writer, claim, citation);
    }

    private static void EncodeValue(FieldWriter writer, ClaimValue value)
    {
        string single = value.Choices.Length == 1 && value.Choices[0] is { IsNot: false, Upper: null, Scalar.IsQuantityWord: false } choice
            ? (value.IsSingle ? "=" : "~") + FieldWriter.Escaped(Single(value.Type, choice.Scalar))
            : "";
        writer.Field(value.Text);
        writer.Raw(single);
        writer.Raw(value.IsSingle && value.Exact is SymbolSet ? "" : SetText.Of(value.Exact));
    }

    private static string Single(PropertyType type, ScalarValue scalar) => type.Scalar switch
    {
        ScalarType.Integer or ScalarType.Number or ScalarType.Percent => scalar.Number.ToString(CultureInfo.InvariantCulture),
        ScalarType.Money or ScalarType.Duration => scalar.Number.ToString(CultureInfo.InvariantCulture) + " " + scalar.Unit,
        ScalarType.Date => scalar.Date?.Text ?? scalar.Text,
        _ => scalar.Text,
    };

    private void EncodeCitation(FieldWriter writer, BoundClaim claim, BoundCitation citation)
    {
        if (citation.Source is not { } source || set.Facts.Find(source) is not { } entity || !entity.Kind.Is(KindNames.Source))
            return;
        CitationOutcome? outcome = set.Citations.TryGetValue(citation, out CitationOutcome? found) ? found : null;
        writer.Start('"');
        writer.Field(source);
        writer.Number((int)citation.Stance);
        writer.Number((int)(outcome?.Verification ?? Verification.Unchecked));
        writer.Number(citation.FirstLine);
        writer.Number(citation.LastLine);
        if (set.ClaimEvidence.TryGetValue((claim, citation), out ClaimEvidence? evidence))
        {
            writer.Number((int)evidence.Audit);
            writer.List(evidence.Components.Select(component => component.Name + (char)('0' + (int)component.Support)));
        }

        writer.EndLine();
        for (int i = 0; i < citation.Quotes.Length; i++)
        {
            writer.Start('\'');
            writer.Field(citation.Quotes[i].Text);
            if (outcome is { Places.IsDefault: false } && i < outcome.Places.Length)
                EncodePlace(writer, outcome.Places[i]);
            writer.EndLine();
        }
    }

    private static void EncodePlace(FieldWriter writer, DocumentPlace place)
    {
        writer.Number(place.Line);
        writer.Number(place.Column);
        writer.Number(place.Offset);
    }

    private bool IsWhole(BoundClaim claim) => IsWhole(claim.Value) && claim.Qualifiers.All(qualifier => IsWhole(qualifier.Value));

    private bool IsWhole(ClaimValue value)
    {
        if (value.Type.Scalar != ScalarType.Entity)
            return true;
        ImmutableArray<string> kinds = value.Type.Names;
        return value.Choices.All(choice => set.Facts.Find(choice.Scalar.Text) is { } entity && kinds.Any(entity.Kind.Is));
    }
}
