using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Kinds;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>Holds the value and the qualifiers of a claim against what its quotes state. Entities are the business of naming.</summary>
internal sealed class EntailmentChecker(FactSet facts)
{
    private readonly SourceCurrencies currencies = new(facts);
    private readonly ReadingContexts contexts = new(facts);

    public EntailmentResult Check(CitedClaim cited)
    {
        Draft draft = new();
        StatedValues stated = new(cited, contexts.Of(cited.Citation.Source));
        draft.Add(cited.IsInferred ? Inferred("value", cited.Claim.Value) : Judge(cited, "value", cited.Claim.Property.Name, cited.Claim.Value, stated));
        foreach (BoundQualifier qualifier in cited.Claim.Qualifiers)
        {
            // What the quotes say nothing of may follow with the value; what they state otherwise does not.
            Judgement? judgement = Judge(cited, qualifier.Name, qualifier.Name, qualifier.Value, stated);
            draft.Add(cited.IsInferred && judgement?.Component.Support is Support.NotStated or Support.Undecidable ? Inferred(qualifier.Name, qualifier.Value) : judgement);
        }

        // Words of a text may stand on either side of the name that they belong to: there the whole quote is the place.
        EntailmentResult result = draft.ToResult();
        return cited.Claim.Value.Type.IsOrdered ? result : result with { Places = [], Words = result.Places };
    }

    /// <summary>True where the quotes state a figure that could be the claim's value and is another.</summary>
    public bool StatesAnother(CitedClaim cited) =>
        cited.Claim.Value.Exact is QuantitySet claimed
        && QuantityEntailment.StatesAnother(new ClaimPart(cited, "value", cited.Claim.Property.Name, cited.Claim.Value), claimed, new StatedValues(cited, contexts.Of(cited.Citation.Source)), currencies);

    /// <summary>True where the quotes state what the claim says is not so.</summary>
    public bool StatesDenied(CitedClaim cited)
    {
        ClaimValue value = cited.Claim.Value;
        ClaimPart part = new(cited, "value", cited.Claim.Property.Name, value);
        return value.Exact is QuantitySet claimed
            ? QuantityEntailment.StatesNoneOf(part, claimed, new StatedValues(cited, contexts.Of(cited.Citation.Source)))
            : value.Type.Scalar is ScalarType.Text or ScalarType.Symbol && QuotedWords.Of(cited.Passages).HasAll(value.Choices[0].Scalar.Text);
    }

    private static Judgement Inferred(string component, ClaimValue value) => new(new ClaimComponent(component, Support.Inferred, value.Text), [], null);

    private Judgement? Judge(CitedClaim cited, string component, string name, ClaimValue value, StatedValues stated)
    {
        ClaimPart part = new(cited, component, name, value);
        if (value.Presence != Presence.Stated)
            return PresenceEntailment.Judge(part);
        return value.Type.Scalar switch
        {
            ScalarType.Entity => null,
            ScalarType.Text => TextEntailment.Judge(part),
            ScalarType.Symbol => SymbolEntailment.Judge(part),
            ScalarType.Url => TextEntailment.JudgeLiteral(part),
            ScalarType.Flag => FlagEntailment.Judge(part),
            ScalarType.Date => JudgeEvent(part, stated, QuantityEntailment.Judge(part, stated, currencies)),
            _ => JudgeTime(part, stated, QuantityEntailment.Judge(part, stated, currencies)),
        };
    }

    /// <summary>The right date may be that of something else.</summary>
    private static Judgement JudgeEvent(ClaimPart part, StatedValues stated, Judgement judgement) =>
        judgement.Component.Support != Support.Stated || part.IsQualifier || !part.Cited.HasContext || EventWords.AreTold(part.Name, part.Cited.Passages, judgement.Places is [var date, ..] ? date : default, stated)
            ? judgement
            : part.Judge(Support.NotStated, judgement.Places, null, Rules.EventNotInQuote.Report(part));

    /// <summary>The right figure may be that of another time.</summary>
    private static Judgement JudgeTime(ClaimPart part, StatedValues stated, Judgement judgement) =>
        judgement.Component.Support is Support.Stated or Support.Undecidable && !part.IsQualifier && part.Cited.HasContext && PropertyTimes.Contradicted(part, judgement.Places, stated) is { } told
            ? part.Judge(Support.NotStated, judgement.Places, null, Rules.PropertyTimeNotInQuote.Report(part, told))
            : judgement;

    /// <summary>Judgements as they come.</summary>
    private sealed class Draft
    {
        private readonly ImmutableArray<ClaimComponent>.Builder components = ImmutableArray.CreateBuilder<ClaimComponent>();
        private readonly ImmutableArray<FactDiagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<FactDiagnostic>();
        private ImmutableArray<TextSpan> places = [];

        public void Add(Judgement? judgement)
        {
            if (judgement is null)
                return;
            if (components.Count == 0)
                places = judgement.Places;
            components.Add(judgement.Component);
            if (judgement.Diagnostic is { } diagnostic)
                diagnostics.Add(diagnostic);
        }

        public EntailmentResult ToResult() => new(components.ToImmutable(), places, diagnostics.ToImmutable());
    }
}

/// <summary>What became of the value and the qualifiers of a claim.</summary>
/// <param name="Components">One for the value, one for each qualifier.</param>
/// <param name="Places">Where the quotes state the figure of the value, if it has one; places of the folded text.</param>
/// <param name="Diagnostics">Of what they do not state.</param>
internal sealed record EntailmentResult(ImmutableArray<ClaimComponent> Components, ImmutableArray<TextSpan> Places, ImmutableArray<FactDiagnostic> Diagnostics)
{
    /// <summary>Where the words of a text stand in the quotes.</summary>
    public ImmutableArray<TextSpan> Words { get; init; } = [];
}
