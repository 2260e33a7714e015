using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;
using Factum.Values;

namespace Factum.Consistency;

/// <summary>A fact built from sets, without any text being parsed: each claim stands on a line of its own.</summary>
internal sealed class BuiltFact
{
    private readonly Kind kind;
    private readonly ImmutableArray<BoundClaim>.Builder claims = ImmutableArray.CreateBuilder<BoundClaim>();
    private readonly SourceFile file;
    private readonly EntityBlock block;
    private readonly PropertyDeclaration property;

    public BuiltFact(PropertyDeclaration property, int lines = 10)
    {
        this.property = property;
        kind = new Kind { Name = "thing", Plural = "things", Site = default, OwnProperties = [property], Properties = [property] };
        file = new SourceFile("a.facts", string.Concat(Enumerable.Repeat("    p 1\n", lines)).AsMemory());
        block = new EntityBlock { Kind = kind, KindName = "thing", Id = "it", Title = "It", Site = Line(0), KindSite = Line(0), NameSite = Line(0) };
    }

    public static PropertyDeclaration Of(ScalarType type, bool isMany = false, bool isExclusive = false, bool changes = false) =>
        new() { Name = "p", Type = PropertyType.Of(type), DeclaringKind = "thing", Site = default, IsMany = isMany, IsExclusive = isExclusive, Changes = changes };

    public static ValueSet Point(decimal value, string unit = "") => new QuantitySet(unit, IntervalSet.Of(Interval.Point(value)));

    public static ValueSet Points(params IEnumerable<decimal> values) => new QuantitySet("", IntervalSet.Of(values.Select(Interval.Point)));

    public static ValueSet Between(decimal low, decimal high, string unit = "") => new QuantitySet(unit, IntervalSet.Of(Interval.Closed(low, high)));

    public static ValueSet Texts(params ImmutableArray<string> texts) => new SymbolSet(texts, IsComplement: false);

    public static ValueSet Not(params ImmutableArray<string> texts) => new SymbolSet(texts, IsComplement: true);

    public BuiltFact Add(ValueSet? exact, ValueSet? rounded = null, Modality modality = Modality.Asserted, Rank rank = Rank.Normal, Presence presence = Presence.Stated, string? disputed = null, ImmutableArray<BoundQualifier> qualifiers = default)
    {
        Site site = Line(claims.Count);
        claims.Add(new BoundClaim
        {
            Block = block,
            Property = property,
            Value = Value(property.Type, exact, rounded, presence, site),
            Member = claims.Count,
            Modality = modality,
            Rank = rank,
            Disputed = disputed,
            Qualifiers = qualifiers.IsDefault ? [] : qualifiers,
            Site = site,
            PropertySite = site,
        });
        return this;
    }

    public static BoundQualifier Qualifier(string name, ScalarType type, ValueSet set) =>
        new(new QualifierDeclaration(name, PropertyType.Of(type), IsRequired: false, IsBounded: true), Value(PropertyType.Of(type), set, null, Presence.Stated, default), default);

    public (FactOutcome Outcome, ImmutableArray<FactDiagnostic> Diagnostics) Check()
    {
        block.Claims = claims.ToImmutable();
        FileFacts fileFacts = new()
        {
            Syntax = new FileSyntax(file, [], [], []),
            Kinds = new KindModel { Kinds = [kind], Diagnostics = [] },
            Blocks = [block],
            Rates = [],
            Diagnostics = [],
        };
        FactSet facts = FactSet.Build(fileFacts.Kinds, [fileFacts]);
        EvidenceResult evidence = new(new Dictionary<BoundCitation, CitationOutcome>(), new Dictionary<(BoundClaim, BoundCitation), ClaimEvidence>(), new NoSources(), new EvidenceSummary(0, 0, 0, 0), []);
        ConsistencyResult result = ConsistencyChecker.Check(facts, FactumSettings.Default, evidence);
        return (result.Outcomes[facts.Entities[0].Facts[0]], result.Diagnostics);
    }

    public string Ids() => string.Join(" ", Check().Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Id}@{diagnostic.Site.Start.Line}"));

    private Site Line(int line) => new(file, new TextSpan(line * 8 + 4, 1));

    private static ClaimValue Value(PropertyType type, ValueSet? exact, ValueSet? rounded, Presence presence, Site site) => new()
    {
        Type = type,
        Presence = presence,
        Exact = exact,
        Rounded = rounded ?? exact,
        Choices = exact is null ? [] : [new ValueChoice(exact is SymbolSet { IsComplement: true }, BoundWord.None, new ScalarValue { Text = Show(exact) }, null, site)],
        Text = exact is null ? presence == Presence.Unknown ? "unknown" : "none" : Show(exact),
        Site = site,
    };

    private static string Show(ValueSet set) => set is SymbolSet symbols ? (symbols.IsComplement ? "not " : "") + string.Join(" or ", symbols.Items) : SetText.Of((QuantitySet)set, ScalarType.Number);

    private sealed class NoSources : SourceGraph
    {
        public override ImmutableArray<string> RootsOf(string source) => [source];

        public override bool IsAnonymous(string source) => false;
    }
}
