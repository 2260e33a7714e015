using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>The sentences of one document, read when they are first asked for; the evidence of a file keeps which it asked for.</summary>
internal sealed class DocumentNames(DocumentReadings readings, ReadText? read)
{
    public DocumentNames(DocumentIndex document, NameIndex names)
        : this(new DocumentReadings(document, names), null)
    {
    }

    public DocumentIndex Document { get; } = readings.Document;

    public SentenceReading Sentence(int number)
    {
        read?.Add(number);
        return readings.Sentence(number);
    }

    /// <summary>Which pronouns fit an entity: as its first name tells, else as this document speaks of it.</summary>
    public Gender GenderOf(NamedEntity entity) => entity.Gender != Gender.Unknown ? entity.Gender : ToldGenderOf(entity);

    /// <summary>Which pronouns the document itself has for an entity: told by any of its sentences, and of people only.</summary>
    public Gender ToldGenderOf(NamedEntity entity)
    {
        if (entity.Class != EntityClass.Person)
            return Gender.Unknown;
        read?.AddAll();
        return readings.Genders.Find(entity);
    }

    /// <summary>The only one to whom the document gives an office or a trade.</summary>
    public NameMention? HolderOf(string role)
    {
        read?.AddAll();
        return readings.Roles.Find(role);
    }

    public int NumberAt(int place) => Document.Sentences.At(place);

    /// <summary>The first sentence of the paragraph that one stands in.</summary>
    public int FirstOfParagraph(int number)
    {
        FoldedText text = Document.Text;
        return Document.Sentences.At(text.ParagraphStart(text.ParagraphOf(Document.Sentences.Span(number).Start)));
    }

    /// <summary>Whether the document has these words in a row, between spaces or not.</summary>
    public bool Contains(string[] phrase) => readings.Contains(phrase);
}
