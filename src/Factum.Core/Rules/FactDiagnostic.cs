using System.Collections.Immutable;
using System.Globalization;
using Factum.Binding;
using Factum.Text;

namespace Factum.Rules;

/// <summary>A rule that fired at a place in a file of the project.</summary>
internal sealed class FactDiagnostic(Rule rule, Site site, params ImmutableArray<string> arguments)
{
    public Rule Rule { get; } = rule;

    /// <summary>The smallest text that is wrong.</summary>
    public Site Site { get; } = site;

    public ImmutableArray<string> Arguments { get; } = arguments;

    /// <summary>May differ from the rule's: one step lower for modal claims, or as set by the project.</summary>
    public Severity Severity { get; init; } = rule.Severity;

    /// <summary>The other places concerned. The message names them too, because additional locations do not print.</summary>
    public ImmutableArray<Site> Related { get; init; } = [];

    /// <summary>What mends it: each a title and edits, every condition tested before it is offered.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>
    /// Edits at the place of another entity, made when all is put together: what was found in this file is kept while an edit moves that one in its own.
    /// </summary>
    public Func<FactSet, ImmutableArray<Fix>>? FixesElsewhere { get; init; }

    /// <summary>Errors beside which this one is noise: where one of them is reported, this one is not. Where they are waived, it is.</summary>
    public ImmutableArray<FactDiagnostic> YieldsTo { get; init; } = [];

    public string Message => Arguments.IsDefaultOrEmpty
        ? Rule.Message
        : string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    public FactDiagnostic With(Severity severity) =>
        severity == Severity ? this : new(Rule, Site, Arguments) { Severity = severity, Related = Related, Fixes = Fixes, FixesElsewhere = FixesElsewhere, YieldsTo = YieldsTo };

    /// <summary>With the edits at other places, as those are now.</summary>
    public FactDiagnostic In(FactSet facts) =>
        FixesElsewhere is null ? this : new(Rule, Site, Arguments) { Severity = Severity, Related = Related, Fixes = FixesElsewhere(facts), YieldsTo = YieldsTo };

    public override string ToString() => $"{Site}: {Rule.Id} {Message}";
}

/// <summary>A correction: what it does in words, and the edits.</summary>
internal sealed record Fix(string Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>
    /// May be applied together with all others of its rule. Never where a digit, a currency, a negation, a name or the weight of a claim changes:
    /// there the title says so, and the author chooses, one by one. A diagnostic has one such fix at most.
    /// </summary>
    public bool IsForAll { get; init; }
}

/// <summary>Replaces the text at a place.</summary>
internal sealed record TextEdit(Site Site, string NewText);
