using Factum.CompilerServices;
using Factum.Shards;

namespace Factum;

/// <summary>What one member of a fact file states: one value of one property of one entity, and where it comes from.</summary>
public class Claim
{
    private IReadOnlyList<Citation>? citations;

    internal Claim(Catalog catalog, string property, ClaimData data)
    {
        Catalog = catalog;
        Property = property;
        Data = data;
    }

    /// <summary>The name of the property in fact files, in kebab-case.</summary>
    public string Property { get; }

    /// <summary>The value as fact files write it: <c>over 14 billion USD</c>.</summary>
    public string Text => Data.Value.Text;

    /// <summary>Whether it states a value, that there is one which nobody says, or that there is none. Never <see cref="Presence.Absent"/>.</summary>
    public Presence Presence => Data.Value.Presence;

    /// <summary>In which voice the source states it.</summary>
    public Modality Modality => Data.Modality;

    /// <summary>Who reports, alleges or denies it: an id of a source or an entity, or words; null where fact files do not say.</summary>
    public string? By => Data.By;

    /// <summary>The entity that <see cref="By"/> names; null where it is words, or nothing.</summary>
    public Entity? ByEntity => HasFlag('n') && By is { } id ? Catalog.Find(id) : null;

    /// <summary>How the editors rank it among the others on the same fact.</summary>
    public Rank Rank => Data.Rank;

    /// <summary>Why it is preferred or deprecated; null where it is neither.</summary>
    public string? RankReason => Data.RankReason;

    /// <summary>Why a dispute is acknowledged; null where none is.</summary>
    public string? Disputed => Data.Disputed;

    /// <summary>Why the value follows although it is not literally in the quote; null where it is.</summary>
    public string? Inferred => Data.Inferred;

    /// <summary>True where the source says it in a headline.</summary>
    public bool IsHeadline => HasFlag('h');

    /// <summary>True where the source says it in a caption.</summary>
    public bool IsCaption => HasFlag('c');

    /// <summary>True where it says that its values are all there are (<c>only</c>).</summary>
    public bool IsOnly => HasFlag('o');

    /// <summary>Where it comes from; empty where it is uncited.</summary>
    public IReadOnlyList<Citation> Citations =>
        Volatile.Read(ref citations) ?? Interlocked.CompareExchange(ref citations, [.. Data.Citations.Select(citation => new Citation(Catalog, citation))], null) ?? citations;

    /// <summary>The date as of which it is stated: its <c>on</c>, else the date of publication of a source that it cites; null where neither is known.</summary>
    public EdtfDate? Date => Data.FindQualifier("on")?.Single is { } on && EdtfDate.TryParse(on, out EdtfDate? date) ? date : PublicationDate;

    /// <summary>From when the source says it holds (<c>since</c>); null where it does not say.</summary>
    public Possible<EdtfDate>? Since => ReadDate("since");

    /// <summary>Until when the source says it holds (<c>until</c>); null where it does not say.</summary>
    public Possible<EdtfDate>? Until => ReadDate("until");

    /// <summary>When the source says it holds or happened (<c>on</c>); null where it does not say.</summary>
    public Possible<EdtfDate>? On => ReadDate("on");

    internal Catalog Catalog { get; }

    internal ClaimData Data { get; }

    /// <summary>True where the claim, by its voice and its rank, says what is the case.</summary>
    internal bool Counts => Modality is Modality.Asserted or Modality.Reported && Rank != Rank.Deprecated;

    private EdtfDate? PublicationDate
    {
        get
        {
            foreach (Citation citation in Citations)
            {
                if (citation.Stance == Stance.Supports && citation.Source.Published.TryGetValue(out EdtfDate? published))
                    return published;
            }

            return null;
        }
    }

    /// <summary>Value and sources: <c>over 14 billion USD [znews]</c>.</summary>
    public override string ToString()
    {
        string voice = Modality == Modality.Asserted ? "" : Modality.ToString().ToLowerInvariant() + ": ";
        string sources = string.Join(", ", Data.Citations.Select(citation => (citation.Stance == Stance.Opposes ? "against " : "") + citation.Source).Distinct());
        return voice + Text + (sources.Length == 0 ? "" : $" [{sources}]");
    }

    private Possible<EdtfDate>? ReadDate(string qualifier) => Data.FindQualifier(qualifier) is { } date ? PossibleOf.Claim(ValueReaders.Date, Catalog, date) : null;

    private bool HasFlag(char flag) => Data.Flags.IndexOf(flag) >= 0;
}
