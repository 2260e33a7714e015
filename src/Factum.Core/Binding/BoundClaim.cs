using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Binding;

/// <summary>One claim: one value of one property of one entity, as one member states it. A member with commas makes several.</summary>
internal sealed class BoundClaim
{
    public required EntityBlock Block { get; init; }
    public required PropertyDeclaration Property { get; init; }
    public required ClaimValue Value { get; init; }

    /// <summary>Its member closes the list (<c>only</c>).</summary>
    public bool IsOnly { get; init; }

    /// <summary>The same for all claims of one member; unique in its file.</summary>
    public required int Member { get; init; }
    public ImmutableArray<BoundQualifier> Qualifiers { get; init; } = [];

    /// <summary>Its own, or its entity block's.</summary>
    public Modality Modality { get; init; }

    /// <summary>Who reports, alleges or denies: a source's or an entity's id, or words; null if not said.</summary>
    public string? By { get; init; }

    /// <summary>True where <see cref="By"/> is an id.</summary>
    public bool IsByName { get; init; }

    /// <summary>Where <see cref="By"/> is written; default where it is not said.</summary>
    public Site BySite { get; init; }
    public Rank Rank { get; init; }

    /// <summary>The reasons given; null where the annotation is absent.</summary>
    public string? RankReason { get; init; }
    public string? Disputed { get; init; }
    public string? Inferred { get; init; }
    public bool IsHeadline { get; init; }
    public bool IsCaption { get; init; }
    public ImmutableArray<Waiver> Waivers { get; init; } = [];
    public ImmutableArray<BoundCitation> Citations { get; init; } = [];
    public string Documentation { get; init; } = "";

    /// <summary>The whole member.</summary>
    public required Site Site { get; init; }
    public required Site PropertySite { get; init; }

    public BoundQualifier? FindQualifier(string name)
    {
        foreach (BoundQualifier qualifier in Qualifiers)
        {
            if (qualifier.Name == name)
                return qualifier;
        }

        return null;
    }
}

/// <summary>A qualifier of a claim. <paramref name="Declaration"/> is one of the property's, or built in (<c>since</c>, <c>until</c>, <c>on</c>).</summary>
internal sealed record BoundQualifier(QualifierDeclaration Declaration, ClaimValue Value, Site Site)
{
    public string Name => Declaration.Name;
}

/// <summary>One bracket: its quotes together support (or oppose) the claim.</summary>
internal sealed class BoundCitation
{
    /// <summary>The id of the source: named, or by <c>according to</c>, or the source block's own. Null where none is known (reported).</summary>
    public required string? Source { get; init; }

    /// <summary>Where the source is named, else the whole citation.</summary>
    public required Site SourceSite { get; init; }
    public Stance Stance { get; init; }

    /// <summary>From 1; 0 = none.</summary>
    public int FirstLine { get; init; }
    public int LastLine { get; init; }

    /// <summary>Empty: cites a source without a quote.</summary>
    public ImmutableArray<BoundQuote> Quotes { get; init; } = [];
    public required Site Site { get; init; }
}

/// <summary>A quote, without its quotation marks and escapes. Its place is that of its content, between the quotation marks.</summary>
internal sealed record BoundQuote(string Text, Site Site);

/// <summary><c>@allow(FACT2004, "why", until 2027-01-01)</c></summary>
internal sealed record Waiver(string RuleId, string Reason, EdtfDate? Until, Site Site);
