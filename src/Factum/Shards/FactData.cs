namespace Factum.Shards;

/// <summary>A fact as a shard holds it, before its values are read by their types.</summary>
internal sealed class FactData
{
    public required string Property { get; init; }
    public Presence Presence { get; init; }
    public FactStatus Status { get; init; }

    /// <summary>The place of the deciding claim among the claims.</summary>
    public int? Deciding { get; init; }

    /// <summary>The meet, as text of a set.</summary>
    public string Set { get; init; } = "";
    public string[] Origins { get; init; } = [];
    public int IndependentOrigins { get; init; }
    public IReadOnlyList<ClaimData> Claims { get; init; } = [];

    public static FactData Absent(string property) => new() { Property = property, Status = FactStatus.Unsourced };
}

/// <summary>A value of a claim or a qualifier.</summary>
internal sealed class ValueData
{
    public Presence Presence { get; init; }
    public string Text { get; init; } = "";

    /// <summary>The one plain value; null where the value is a bound, an interval or a choice.</summary>
    public string? Single { get; init; }

    /// <summary>The figure as written, behind a bound or alone; null where there is none, or several.</summary>
    public string? Nominal { get; init; }

    public string Set { get; init; } = "";
}

/// <summary>A claim as a shard holds it.</summary>
internal sealed class ClaimData
{
    public required ValueData Value { get; init; }
    public Modality Modality { get; init; }
    public Rank Rank { get; init; }
    public string Flags { get; init; } = "";
    public string? By { get; init; }
    public string? RankReason { get; init; }
    public string? Disputed { get; init; }
    public string? Inferred { get; init; }
    public List<KeyValuePair<string, ValueData>> Qualifiers { get; } = [];
    public List<CitationData> Citations { get; } = [];

    public ValueData? FindQualifier(string name)
    {
        foreach (KeyValuePair<string, ValueData> qualifier in Qualifiers)
        {
            if (qualifier.Key == name)
                return qualifier.Value;
        }

        return null;
    }
}

/// <summary>A citation as a shard holds it.</summary>
internal sealed class CitationData
{
    public required string Source { get; init; }
    public Stance Stance { get; init; }
    public Verification Verification { get; init; }
    public int FirstLine { get; init; }
    public int LastLine { get; init; }
    public AuditOutcome Audit { get; init; }
    public List<EvidenceComponent> Evidence { get; } = [];
    public List<string> Quotes { get; } = [];

    /// <summary>Where the quotes stand; shorter than the quotes, or empty, where places are not known.</summary>
    public List<DocumentLocation> Locations { get; } = [];
}
