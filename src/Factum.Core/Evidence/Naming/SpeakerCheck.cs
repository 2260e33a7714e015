using Factum.Binding;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Whether the text names whoever a claim says reports, alleges or denies it.</summary>
internal sealed class SpeakerCheck(CitedNames cited, NameIndex names)
{
    public bool IsNamed(NamedEntity speaker, string source)
    {
        if (speaker.Id == source || cited.QuoteNames(speaker) || cited.SentenceNames(speaker) || cited.SentenceBeforeNames(speaker) || (!speaker.IsProper && !speaker.Entity.Kind.Is("source")))
            return true;
        return speaker.Entity.Kind.Is("source") ? IsSourceNamed(speaker.Entity) : MaySomebodyUnnamedSpeak();
    }

    /// <summary>A pronoun or a description may mean the speaker.</summary>
    private bool MaySomebodyUnnamedSpeak()
    {
        foreach (QuotedPassage passage in cited.Passages)
        {
            foreach (NameMention mention in cited.Document.Sentence(cited.Document.NumberAt(passage.Match.Start)).Mentions)
            {
                if (mention.IsReference && !mention.IsPossessive)
                    return true;
            }
        }

        return false;
    }

    /// <summary>A source is named once for a whole document: by its title, its publisher, its author, or their initials.</summary>
    private bool IsSourceNamed(BoundEntity source)
    {
        List<string[]> known = [NameForms.WordsOf(source.Title)];
        foreach (string property in new[] { "publisher", "author", "also-known-as" })
        {
            foreach (BoundClaim claim in source.FindFact(property)?.Claims ?? [])
                known.AddRange(claim.Value.Choices.Select(choice => NameForms.WordsOf(choice.Scalar.Text)));
        }

        return known.Exists(words => words.Length > 0 && (cited.Document.Contains(words) || cited.Document.Contains(InitialsOf(words)))) || names.Find(source.Id) is null;
    }

    private static string[] InitialsOf(string[] words)
    {
        if (words.Length < 2)
            return [];
        string initials = string.Concat(words.Where(word => Unicode.IsUpper(word[0])).Select(word => word[0]));
        return initials.Length > 1 ? [initials] : [];
    }
}
