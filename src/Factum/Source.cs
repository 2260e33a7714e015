using System.ComponentModel;
using Factum.CompilerServices;

namespace Factum;

/// <summary>Where claims come from: an article, a report, a speech. The one kind that the compiler itself knows.</summary>
public record Source : Entity
{
    internal const string KindName = "source";

    private Fact<string>? document, publisher, language, currency;
    private Fact<Uri>? url;
    private Fact<EdtfDate>? published, retrieved;
    private FactList<string>? author, alsoKnownAs, describedAs, knownFor, note;
    private FactList<Source>? derivesFrom;

    /// <summary>For generated code only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(EntityHandle handle)
        : base(handle)
    {
    }

    /// <summary>The title; the id where fact files give none.</summary>
    public string Title => Name;

    /// <summary>The file that holds its text.</summary>
    public Fact<string> Document => EntityHandle.Read(ref document, this, "document", ValueReaders.Text);

    /// <summary>Who published it.</summary>
    public Fact<string> Publisher => EntityHandle.Read(ref publisher, this, "publisher", ValueReaders.Text);

    /// <summary>Who wrote it.</summary>
    public FactList<string> Author => EntityHandle.Read(ref author, this, "author", ValueReaders.Text);

    /// <summary>Where it is on the web.</summary>
    public Fact<Uri> Url => EntityHandle.Read(ref url, this, "url", ValueReaders.Url);

    /// <summary>When it was published: the date of its claims that give none of their own.</summary>
    public Fact<EdtfDate> Published => EntityHandle.Read(ref published, this, "published", ValueReaders.Date);

    /// <summary>When it was read.</summary>
    public Fact<EdtfDate> Retrieved => EntityHandle.Read(ref retrieved, this, "retrieved", ValueReaders.Date);

    /// <summary>In which language it is written.</summary>
    public Fact<string> Language => EntityHandle.Read(ref language, this, "language", ValueReaders.Text);

    /// <summary>The currency that it means by a bare sign.</summary>
    public Fact<string> Currency => EntityHandle.Read(ref currency, this, "currency", ValueReaders.Text);

    /// <summary>The sources that it retells.</summary>
    public FactList<Source> DerivesFrom => EntityHandle.Read(ref derivesFrom, this, "derives-from", ValueReaders.Entity<Source>());

    /// <summary>Its other names.</summary>
    public FactList<string> AlsoKnownAs => EntityHandle.Read(ref alsoKnownAs, this, "also-known-as", ValueReaders.Text);

    /// <summary>How others describe it.</summary>
    public FactList<string> DescribedAs => EntityHandle.Read(ref describedAs, this, "described-as", ValueReaders.Text);

    /// <summary>What it is known for.</summary>
    public FactList<string> KnownFor => EntityHandle.Read(ref knownFor, this, "known-for", ValueReaders.Text);

    /// <summary>Remarks of the editors.</summary>
    public FactList<string> Note => EntityHandle.Read(ref note, this, "note", ValueReaders.Text);

    /// <summary>True where the other is the same source.</summary>
    public virtual bool Equals(Source? other) => EntityHandle.AreSame(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => EntityHandle.HashOf(this);
}
