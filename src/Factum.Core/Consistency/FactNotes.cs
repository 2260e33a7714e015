using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency.Rules;
using Factum.Consistency.Words;
using Factum.Kinds;
using Factum.Rules;

namespace Factum.Consistency;

/// <summary>What is worth knowing of claims that do not contradict: one says less, one does not know, currencies differ.</summary>
internal sealed class FactNotes(BoundEntity entity, BoundFact fact, ComparisonBudget budget)
{
    private const string NoCurrency = "XXX";

    public IEnumerable<FactDiagnostic> Of(ImmutableArray<ComparedClaim> claims)
    {
        if (claims.Length < 2)
            return [];
        IEnumerable<FactDiagnostic> notes = UnknownBesideValues(claims);
        if (fact.Property.IsMany || fact.Property.Type.Scalar == ScalarType.Text)
            notes = notes.Concat(claims.GroupBy(claim => claim.Situation.Key, StringComparer.Ordinal).SelectMany(LessPrecise));
        return fact.Property.Type.Scalar == ScalarType.Money ? notes.Concat(Currencies(claims)) : notes;
    }

    private IEnumerable<FactDiagnostic> UnknownBesideValues(ImmutableArray<ComparedClaim> claims)
    {
        foreach (ComparedClaim unknown in claims.Where(claim => claim is { Presence: Presence.Unknown, SaysThereIsOne: true }))
        {
            if (claims.FirstOrDefault(claim => claim is { Presence: Presence.Stated, SaysThereIsOne: true, IsFirm: true } && budget.Spend() && IsOther(claim, unknown) && AreComparable(claim, unknown)) is { } stated)
                yield return Note(ValueKnownElsewhere.Rule, unknown, stated, [ClaimText.Of(stated.Claim), stated.Claim.Value.Site.ToString()]);
        }
    }

    /// <summary>In one situation: texts that consist of words of another; of a list also <c>a or b</c> beside <c>a</c>.</summary>
    private IEnumerable<FactDiagnostic> LessPrecise(IEnumerable<ComparedClaim> situation)
    {
        List<ComparedClaim> claims = [.. situation];
        if (claims.Count < 2)
            yield break;
        Dictionary<string, List<ComparedClaim>> saying = new(StringComparer.Ordinal);
        foreach (ComparedClaim claim in claims.Where(claim => !claim.IsExclusion))
        {
            if (WordsOf(claim) is [string only])
                Add(saying, only, claim);
        }

        WordIndex? index = fact.Property.Type.Scalar == ScalarType.Text ? new WordIndex(saying.Keys) : null;
        foreach (ComparedClaim claim in claims.Where(claim => !claim.IsExclusion))
        {
            ImmutableArray<string> words = WordsOf(claim);
            IEnumerable<string> more = words.Length == 1 && index is not null ? index.FindMorePrecise(words[0])
                : words.Length > 1 && fact.Property.IsMany ? words
                : [];
            if (more.SelectMany(key => saying.TryGetValue(key, out List<ComparedClaim>? list) ? list : []).FirstOrDefault(other => IsOther(claim, other)) is { } precise)
                yield return Note(ValueLessPrecise.Rule, claim, precise, [ClaimText.Of(claim.Claim), precise.Claim.Value.Site.ToString(), ClaimText.Of(precise.Claim)]);
        }
    }

    private IEnumerable<FactDiagnostic> Currencies(ImmutableArray<ComparedClaim> claims)
    {
        List<IGrouping<string, ComparedClaim>> currencies =
        [
            .. claims.Where(claim => claim.Rounded is QuantitySet { Intervals.IsEmpty: false } && !claim.IsExclusion)
                .GroupBy(claim => ((QuantitySet)claim.Rounded!).Unit, StringComparer.Ordinal),
        ];
        if (currencies.Count < 2)
            return [];
        List<ComparedClaim> firsts = [.. currencies.Where(currency => currency.Key != NoCurrency).Select(currency => currency.First())];
        IEnumerable<FactDiagnostic> apart = firsts.Count < 2 ? [] : firsts.SelectMany(first =>
            firsts.Find(other => other != first && AreComparable(first, other)) is { } other ? [NotComparable(first, other)] : Array.Empty<FactDiagnostic>());
        IEnumerable<FactDiagnostic> unstated = currencies.Where(currency => currency.Key == NoCurrency).SelectMany(currency => currency).SelectMany(claim =>
            firsts.Find(other => Differ(claim, other) && AreComparable(claim, other)) is { } other
                ? [Note(CurrencyNotStated.Rule, claim, other, [ClaimText.Of(claim.Claim), ClaimText.Of(other.Claim), other.Claim.Value.Site.ToString()])]
                : Array.Empty<FactDiagnostic>());
        return apart.Concat(unstated);
    }

    private FactDiagnostic NotComparable(ComparedClaim claim, ComparedClaim other) =>
        Note(CurrenciesNotComparable.Rule, claim, other, [ClaimText.Of(claim.Claim), ClaimText.Of(other.Claim), other.Claim.Value.Site.ToString()]);

    private static bool Differ(ComparedClaim claim, ComparedClaim other) =>
        claim.Rounded is QuantitySet x && other.Rounded is QuantitySet y && x.Intervals.Meet(y.Intervals).IsEmpty;

    private static ImmutableArray<string> WordsOf(ComparedClaim claim) => claim.Exact is SymbolSet { IsComplement: false } set ? set.Items : [];

    private static bool IsOther(ComparedClaim claim, ComparedClaim other) =>
        !ReferenceEquals(claim, other) && (claim.Claim.Member != other.Claim.Member || claim.Claim.Site.File != other.Claim.Site.File);

    private static bool AreComparable(ComparedClaim a, ComparedClaim b) => Situation.Compare(a.Situation, b.Situation) != Comparability.Never;

    private static void Add(Dictionary<string, List<ComparedClaim>> index, string key, ComparedClaim claim)
    {
        if (!index.TryGetValue(key, out List<ComparedClaim>? list))
            index.Add(key, list = []);
        list.Add(claim);
    }

    private FactDiagnostic Note(Rule rule, ComparedClaim claim, ComparedClaim other, ReadOnlySpan<string> rest) =>
        new(rule, claim.Claim.Value.Site, [fact.Property.Name, entity.DisplayName, .. rest]) { Related = [other.Claim.Value.Site] };
}
