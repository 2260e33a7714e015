namespace Factum.Evidence.Naming;

/// <summary>What was read in one document so far, shared by all files that cite it.</summary>
internal sealed class DocumentReadings(DocumentIndex document, NameIndex names)
{
    private readonly SentenceReading?[] readings = new SentenceReading?[document.Sentences.Count];
    private readonly Dictionary<string, bool> phrases = new(StringComparer.Ordinal);
    private readonly FullNamings namings = new(document.Text);
    private DocumentAcronyms? acronyms;
    private ToldGenders? genders;
    private ToldRoles? roles;

    public DocumentIndex Document { get; } = document;

    public ToldGenders Genders => genders ??= ToldGenders.Of(new DocumentNames(this, null));

    public ToldRoles Roles => roles ??= ToldRoles.Of(new DocumentNames(this, null));

    public SentenceReading Sentence(int number) =>
        readings[number] ??= SentenceReader.Read(Document.Text, Document.Sentences.Span(number), names, acronyms ??= new DocumentAcronyms(Document.Text, names), namings);

    /// <summary>Whether the document has these words in a row, between spaces or not; asked once for each of them.</summary>
    public bool Contains(string[] phrase)
    {
        if (phrase.Length == 0)
            return false;
        string words = string.Join(" ", phrase);
        if (!phrases.TryGetValue(words, out bool contains))
            phrases.Add(words, contains = WordBoundary.IndexOfWhole(Document.Text.Span, words, StringComparison.Ordinal) >= 0);
        return contains;
    }
}
