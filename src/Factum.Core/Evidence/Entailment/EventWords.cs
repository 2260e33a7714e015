using System.Collections.Immutable;
using Factum.Evidence.Naming.Words;
using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>
/// The events that a property dates, with the words by which English tells them. A sentence that tells another event, and has no word for this one,
/// does not date it: <c>taught there until 1965</c> is no year of death.
/// </summary>
internal static class EventWords
{
    private static readonly (string Properties, string Words)[] events =
    [
        ("died death", "died dies dying death dead killed deceased late perished passed drowned murdered executed fell lost succumbed obituary funeral buried widow widower survived shot hanged fatal"),
        ("born birth birthday", "born birth birthday native baptised christened daughter son child aged age turned turns anniversary old centenary young younger older"),
        ("founded established", "founded founder foundation established started starts start began begun begins created launched formed incorporated opened set built since origins oldest origin est dates dating born sprang registered"),
        ("built erected", "built erected completed finished constructed construction made laid opened dates dating raised designed commissioned launched delivered century builder put went rebuilt added cast"),
        ("elected", "elected election won win voted vote chosen returned seat poll ballot appointed became made entered"),
        ("married wedding", "married wed wedding marriage wife husband spouse bride met"),
        ("retired retirement", "retired retires retirement left leaves stepped stood down gave until ended quit career last"),
        ("resigned resignation", "resigned resigns resignation quit stepped stood left leave leaves down departure gone go notice gave"),
        ("published publication", "published publishes publication appeared issued released printed came out edition print launched book dated posted wrote written"),
        ("divorced", "divorced divorce ended dissolved separated parted marriage"),
    ];

    private static readonly Dictionary<string, HashSet<string>> byProperty = Read();

    /// <summary>Whether the sentences of the quotes tell what the property dates; true where nobody knows how that would be told.</summary>
    /// <param name="property">The property.</param>
    /// <param name="passages">The quotes.</param>
    /// <param name="date">Where one of them states the date.</param>
    /// <param name="stated">What the sentences state.</param>
    public static bool AreTold(string property, ImmutableArray<QuotedPassage> passages, TextSpan date, StatedValues stated)
    {
        string[] parts = property.Split('-');
        HashSet<string>? words = parts.Select(word => byProperty.TryGetValue(Root(word), out HashSet<string>? found) ? found : null).FirstOrDefault(found => found is not null);
        string participle = words is null && parts.FirstOrDefault(IsParticiple) is { } part ? Root(part) : "";
        if (words is null && (participle.Length == 0 || !passages.Any(passage => passage.Quotes(date))))
            return true;
        foreach (QuotedPassage passage in passages)
        {
            bool IsWord(TextSpan place) => words is null ? WordForms.AreOfOneFamily(Root(passage.In(place)), participle) : words.Contains(Root(passage.In(place)));
            bool isDated = passage.Quotes(date);
            bool isTold = words is null ? isDated || HasWord(passage, IsWord) : (isDated ? IsOfLife(words, passage, date) : null) ?? Tells(passage, words);
            if (isTold && (!isDated || new EventClauses(passage, date, stated.In(passage)).MayDate(IsWord)))
                return true;
        }

        return false;
    }

    /// <summary>Of a birth or a death in brackets; null where the property dates something else, or no brackets are there.</summary>
    private static bool? IsOfLife(HashSet<string> words, QuotedPassage passage, TextSpan date)
    {
        bool isBirth = words == byProperty[Root("born")];
        return (isBirth || words == byProperty[Root("died")]) && LifeDates.IsBirth(passage, date) is { } tellsBirth ? tellsBirth == isBirth : null;
    }

    /// <summary>Accepted, opened, sold: any of them dates what its own family tells.</summary>
    private static bool IsParticiple(string word) => (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) || word is "sold" or "bought" or "won" or "lost" or "begun" or "made" or "sent" or "shut" or "closed" or "taken";

    private static bool HasWord(QuotedPassage passage, Func<TextSpan, bool> isWord)
    {
        WordScan scan = new(passage.In(passage.Sentence));
        while (scan.MoveNext())
        {
            if (isWord(new TextSpan(passage.Sentence.Start + scan.Current.Start, scan.Current.Length)))
                return true;
        }

        return false;
    }

    /// <summary>A sentence without a verb of its own may tell anything.</summary>
    private static bool Tells(QuotedPassage passage, HashSet<string> words)
    {
        ReadOnlySpan<char> sentence = passage.In(passage.Sentence);
        bool hasVerb = false;
        WordScan scan = new(sentence);
        while (scan.MoveNext())
        {
            ReadOnlySpan<char> word = sentence.Slice(scan.Current.Start, scan.Current.Length);
            WordTags tags = EnglishWords.TagsOf(word);
            hasVerb |= (tags & WordTags.Verb) != 0 && (tags & WordTags.Auxiliary) == 0;
            hasVerb |= tags == WordTags.None && word.Length > 4 && word.EndsWith("ed".AsSpan(), StringComparison.Ordinal);
            if (words.Contains(Root(word)))
                return true;
        }

        return !hasVerb;
    }

    private static string Root(string word) => Root(word.AsSpan());

    private static string Root(ReadOnlySpan<char> word) => WordForms.Of(word)[0];

    private static Dictionary<string, HashSet<string>> Read()
    {
        Dictionary<string, HashSet<string>> read = new(StringComparer.Ordinal);
        foreach ((string properties, string words) in events)
        {
            HashSet<string> roots = new(words.Split(' ').Concat(properties.Split(' ')).Select(Root), StringComparer.Ordinal);
            foreach (string property in properties.Split(' '))
                read[Root(property)] = roots;
        }

        return read;
    }
}
