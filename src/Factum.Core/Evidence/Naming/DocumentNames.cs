using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>The sentences of one document, read when they are first asked for.</summary>
internal sealed class DocumentNames(DocumentIndex document, NameIndex names)
{
    private readonly SentenceReading?[] readings = new SentenceReading?[document.Sentences.Count];
    private readonly Dictionary<string, bool> phrases = new(StringComparer.Ordinal);
    private readonly FullNamings namings = new(document.Text);
    private DocumentAcronyms? acronyms;
    private ToldGenders? genders;
    private ToldRoles? roles;

    public DocumentIndex Document { get; } = document;

    public SentenceReading Sentence(int number) =>
        readings[number] ??= SentenceReader.Read(Document.Text, Document.Sentences.Span(number), names, acronyms ??= new DocumentAcronyms(Document.Text, names), namings);

    /// <summary>Which pronouns fit an entity: as its first name tells, else as this document speaks of it.</summary>
    public Gender GenderOf(NamedEntity entity) => entity.Gender != Gender.Unknown ? entity.Gender : ToldGenderOf(entity);

    /// <summary>Which pronouns the document itself has for an entity.</summary>
    public Gender ToldGenderOf(NamedEntity entity) => (genders ??= ToldGenders.Of(this)).Find(entity);

    /// <summary>The only one to whom the document gives an office or a trade.</summary>
    public NameMention? HolderOf(string role) => (roles ??= ToldRoles.Of(this)).Find(role);

    public int NumberAt(int place) => Document.Sentences.At(place);

    /// <summary>The first sentence of the paragraph that one stands in.</summary>
    public int FirstOfParagraph(int number)
    {
        FoldedText text = Document.Text;
        return Document.Sentences.At(text.ParagraphStart(text.ParagraphOf(Document.Sentences.Span(number).Start)));
    }

    /// <summary>Whether the document has these words in a row, between spaces or not; asked once for each of them.</summary>
    public bool Contains(string[] phrase)
    {
        if (phrase.Length == 0)
            return false;
        string words = string.Join(" ", phrase);
        if (!phrases.TryGetValue(words, out bool contains))
            phrases.Add(words, contains = Find(words));
        return contains;
    }

    private bool Find(string words)
    {
        ReadOnlySpan<char> text = Document.Text.Span;
        for (int from = 0; from < text.Length;)
        {
            int at = text.Slice(from).IndexOf(words.AsSpan());
            if (at < 0)
                return false;
            if (WordBoundary.IsAt(text, from + at) && WordBoundary.IsAt(text, from + at + words.Length))
                return true;
            from += at + 1;
        }

        return false;
    }
}
