using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>The value of a claim, or one of its qualifiers, with the quotes that should state it.</summary>
/// <param name="Cited">The claim and its quotes.</param>
/// <param name="Component">How evidence names the part: <c>value</c>, or the qualifier's name.</param>
/// <param name="Name">Of the property or the qualifier, for messages.</param>
/// <param name="Value">What is claimed.</param>
internal sealed record ClaimPart(CitedClaim Cited, string Component, string Name, ClaimValue Value)
{
    public bool IsQualifier => Component != "value";

    /// <summary>The quote that a message shows: the first.</summary>
    public QuotedPassage Passage => Cited.Passages[0];

    /// <summary>All quotes as a message shows them.</summary>
    public string QuoteText => Shortened.Of(string.Join(" … ", Cited.Citation.Quotes.Select(quote => quote.Text)));

    public Judgement Judge(Support support, ImmutableArray<TextSpan> places = default, string? stated = null, FactDiagnostic? diagnostic = null) =>
        new(new ClaimComponent(Component, support, Value.Text, stated), places.IsDefault ? [] : places, diagnostic);
}

/// <summary>What became of one part of a claim.</summary>
internal sealed record Judgement(ClaimComponent Component, ImmutableArray<TextSpan> Places, FactDiagnostic? Diagnostic);
