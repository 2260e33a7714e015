using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Words;
using Factum.Kinds;

namespace Factum.Consistency;

/// <summary>Makes the claims of a fact ready to be compared. Deprecated claims are left out: they don't meet.</summary>
internal sealed class ComparedClaims(PropertyDeclaration property, SourceDates dates)
{
    private readonly bool isText = property.Type.Scalar == ScalarType.Text;
    private static readonly IReadOnlyDictionary<string, string> noTexts = new Dictionary<string, string>(StringComparer.Ordinal);

    // Of a hundred thousand facts nearly all have one claim: made when there are words to compare.
    private Dictionary<string, string>? keyOfText, textOfKey;

    /// <summary>For each key of a text, in word order of its first use, the text itself: what a meet of keys is shown as.</summary>
    public IReadOnlyDictionary<string, string> TextOfKey => textOfKey ?? noTexts;

    public ImmutableArray<ComparedClaim> Prepare(ImmutableArray<BoundClaim> claims)
    {
        // Most facts have one claim: nothing to compare it with, so neither words nor situations are asked for.
        if (claims.Length == 1)
            return claims[0].Rank == Rank.Deprecated ? [] : [Alone(claims[0])];
        ImmutableArray<ComparedClaim>.Builder prepared = ImmutableArray.CreateBuilder<ComparedClaim>(claims.Length);
        for (int i = 0; i < claims.Length; i++)
        {
            if (claims[i].Rank != Rank.Deprecated)
                prepared.Add(Prepare(claims[i], i));
        }

        return prepared.ToImmutable();
    }

    private ComparedClaim Prepare(BoundClaim claim, int index)
    {
        ValueSet? exact = claim.Value.Exact is { } written ? ByWords(written) : null;
        ValueSet? rounded = claim.Value.Rounded is { } given && !ReferenceEquals(given, claim.Value.Exact) ? ByWords(given) : exact;
        return Of(claim, index, Situation.Of(claim, dates), exact, rounded);
    }

    private static ComparedClaim Alone(BoundClaim claim) => Of(claim, 0, Situation.Plain, claim.Value.Exact, claim.Value.Rounded);

    private static ComparedClaim Of(BoundClaim claim, int index, Situation situation, ValueSet? exact, ValueSet? rounded)
    {
        bool isDenied = claim.Modality == Modality.Denied;
        if (isDenied)
        {
            // Who denies a value says that it is another one, or none.
            (exact, rounded) = (exact is null ? null : SetMeet.Complement(exact), rounded is null ? null : SetMeet.Complement(rounded));
        }

        bool isExclusion = isDenied || IsNot(claim.Value);
        return new ComparedClaim
        {
            Claim = claim,
            Index = index,
            Situation = situation,
            Exact = exact,
            Rounded = rounded,
            IsFirm = claim.Modality is Modality.Asserted or Modality.Reported,
            IsExclusion = isExclusion,
            SaysThereIsOne = claim.Value.Presence != Presence.KnownNone && !isExclusion,
        };
    }

    private static bool IsNot(ClaimValue value)
    {
        foreach (ValueChoice choice in value.Choices)
        {
            if (!choice.IsNot)
                return false;
        }

        return value.Choices.Length > 0;
    }

    private ValueSet ByWords(ValueSet set) =>
        isText && set is SymbolSet texts
            ? SetMeet.Canonical(new SymbolSet([.. texts.Items.Select(KeyOfText)], texts.IsComplement))
            : SetMeet.Canonical(set);

    private string KeyOfText(string text)
    {
        keyOfText ??= new Dictionary<string, string>(StringComparer.Ordinal);
        textOfKey ??= new Dictionary<string, string>(StringComparer.Ordinal);
        if (!keyOfText.TryGetValue(text, out string? key))
        {
            keyOfText.Add(text, key = WordKey.Of(text));
            if (!textOfKey.TryGetValue(key, out string? shown) || string.CompareOrdinal(text, shown) < 0)
                textOfKey[key] = text;
        }

        return key;
    }

    /// <summary>
    /// Of exclusive texts one allows, beside itself, the texts of the same fact that contain all its words: they say the same and more.
    /// Exclusions are taken by their very words: <c>not "York"</c> does not exclude <c>"New York"</c>.
    /// </summary>
    public static ImmutableArray<ComparedClaim> WithMorePreciseTexts(ImmutableArray<ComparedClaim> claims)
    {
        WordIndex index = new(claims.SelectMany(claim => PositiveItems(claim.Exact)).Distinct(StringComparer.Ordinal));
        return
        [
            .. claims.Select(claim => claim.Exact is SymbolSet { IsComplement: false } texts
                ? Widened(claim, SetMeet.Canonical(new SymbolSet([.. texts.Items, .. texts.Items.SelectMany(index.FindMorePrecise)], IsComplement: false)))
                : claim),
        ];
    }

    private static IEnumerable<string> PositiveItems(ValueSet? set) => set is SymbolSet { IsComplement: false } texts ? texts.Items : [];

    private static ComparedClaim Widened(ComparedClaim claim, ValueSet set) => new()
    {
        Claim = claim.Claim,
        Index = claim.Index,
        Situation = claim.Situation,
        Exact = set,
        Rounded = set,
        IsFirm = claim.IsFirm,
        IsExclusion = claim.IsExclusion,
        SaysThereIsOne = claim.SaysThereIsOne,
    };
}
