using Factum.CompilerServices;
using Factum.Shards;

namespace Factum;

/// <summary>One bracket of a claim: where a source says it, or speaks against it. Its quotes belong together.</summary>
public sealed class Citation
{
    private readonly Catalog catalog;
    private readonly CitationData data;
    private Source? source;

    internal Citation(Catalog catalog, CitationData data)
    {
        this.catalog = catalog;
        this.data = data;
    }

    /// <summary>What is cited.</summary>
    public Source Source => Volatile.Read(ref source) ?? Interlocked.CompareExchange(ref source, catalog.FindSource(data.Source), null) ?? source;

    /// <summary>The quotes, joined by <c> … </c>; empty where a source is cited without a quote.</summary>
    public string Quote => string.Join(" … ", data.Quotes);

    /// <summary>The quotes, word for word as in the fact file.</summary>
    public IReadOnlyList<string> Quotes => data.Quotes;

    /// <summary>Where the first quote begins in the document; null where it was not found or is not verified.</summary>
    public DocumentLocation? Location => data.Locations.Count == 0 ? null : data.Locations[0];

    /// <summary>Where each quote begins in the document; empty where that is not known.</summary>
    public IReadOnlyList<DocumentLocation> Locations => data.Locations;

    /// <summary>For the claim, or against it.</summary>
    public Stance Stance => data.Stance;

    /// <summary>How the quotes were checked when the facts were compiled.</summary>
    public Verification Verification => data.Verification;

    /// <summary>Whether the quotes state the parts of the claim: its <c>value</c>, its <c>subject</c>, its qualifiers by name. Empty where they were not found. Of a citation against the claim a value that is stated otherwise is as it should be.</summary>
    public IReadOnlyList<EvidenceComponent> Evidence => data.Evidence;

    /// <summary>What stands around the quotes, or in their cuts, and changes what they say.</summary>
    public AuditOutcome Audit => data.Audit;

    /// <summary>Source, place and quote: <c>znews, line 3: “The 28-year-old CEO”</c>.</summary>
    public override string ToString()
    {
        string against = Stance == Stance.Opposes ? "against " : "";
        string line = Location is { } location ? FormattableString.Invariant($", line {location.Line}") : "";
        return against + data.Source + line + (data.Quotes.Count == 0 ? "" : $": “{Quote}”");
    }
}

/// <summary>A place in a document.</summary>
/// <param name="line">From 1.</param>
/// <param name="column">From 1, in UTF-16 code units.</param>
/// <param name="offset">From 0, in code points of the whole text.</param>
public readonly struct DocumentLocation(int line, int column, int offset) : IEquatable<DocumentLocation>
{
    /// <summary>From 1.</summary>
    public int Line => line;

    /// <summary>From 1, in UTF-16 code units.</summary>
    public int Column => column;

    /// <summary>From 0, in code points of the whole text.</summary>
    public int Offset => offset;

    /// <summary>True where both are the same place.</summary>
    public static bool operator ==(DocumentLocation left, DocumentLocation right) => left.Equals(right);

    /// <summary>True where they are different places.</summary>
    public static bool operator !=(DocumentLocation left, DocumentLocation right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(DocumentLocation other) => Line == other.Line && Column == other.Column && Offset == other.Offset;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentLocation other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Offset;

    /// <summary>Line and column: <c>3:14</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
