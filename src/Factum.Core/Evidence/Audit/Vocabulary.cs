using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>The words that a language's tables know, by number, found by the hash of a span: no text is made for a look-up.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word that no table knows.</summary>
    public const int Unknown = 0;

    private readonly List<string> words = [""];
    private readonly List<WordTraits> traits = [WordTraits.None];
    private int[] slots = new int[1024];

    public int Count => words.Count;

    /// <summary>The number of a word in any case, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (int slot = HashOf(word) & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (Is(word, words[slots[slot]]))
                return slots[slot];
        }

        return Unknown;
    }

    public string WordOf(int number) => words[number];

    public WordTraits TraitsOf(int number) => traits[number];

    /// <summary>Adds a word in small letters, or finds it.</summary>
    public int Add(string word)
    {
        int number = Find(word.AsSpan());
        if (number != Unknown)
            return number;
        words.Add(word);
        traits.Add(WordTraits.None);
        if (words.Count * 2 > slots.Length)
            Grow();
        Place(words.Count - 1);
        return words.Count - 1;
    }

    /// <summary>Adds words, parted by blanks, that have something in common.</summary>
    public void Add(WordTraits common, string list)
    {
        foreach (string word in list.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            traits[Add(word)] |= common;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (int number = 1; number < words.Count; number++)
            Place(number);
    }

    private void Place(int number)
    {
        int slot = HashOf(words[number].AsSpan()) & (slots.Length - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = number;
    }

    private static bool Is(ReadOnlySpan<char> word, string known)
    {
        if (word.Length != known.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Unicode.ToLower(word[i]) != known[i])
                return false;
        }

        return true;
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ Unicode.ToLower(c)) * 16777619;
        return (int)((hash ^ (hash >> 15)) & 0x7FFFFFFF);
    }
}

/// <summary>What a word does in a sentence, as far as clauses can be told apart by it.</summary>
[Flags]
internal enum WordTraits : long
{
    None = 0,

    /// <summary>Begins a clause about the noun before it: who, which.</summary>
    Relative = 1 << 0,

    /// <summary>Begins a clause that depends on another: because, although.</summary>
    Subordinator = 1 << 1,

    /// <summary>Begins a clause of equal rank that what was said before does not govern: but, whereas.</summary>
    Contrast = 1 << 2,

    And = 1 << 3,
    Or = 1 << 4,

    /// <summary>The word that begins a complement or a relative clause: that.</summary>
    That = 1 << 5,

    /// <summary>A pronoun that is a subject: he, they.</summary>
    SubjectPronoun = 1 << 6,

    /// <summary>A verb form that begins a predicate: is, had, would.</summary>
    Finite = 1 << 7,

    /// <summary>A form of to be, or a verb that says what its subject is: become, named.</summary>
    Copula = 1 << 8,

    Preposition = 1 << 9,
    Determiner = 1 << 10,

    /// <summary>The, its, this: what stands behind is taken as known.</summary>
    Definite = 1 << 11,

    /// <summary>A verb whose complement is true also where the verb is negated: know, regret.</summary>
    Factive = 1 << 12,

    /// <summary>A past form without -ed: led, bought.</summary>
    IrregularPast = 1 << 13,

    /// <summary>Did, do, does: a bare verb follows.</summary>
    Supporting = 1 << 14,

    /// <summary>Takes a clause with that: believe, evidence, true.</summary>
    TakesClause = 1 << 15,

    /// <summary>Marks the date up to which a negation holds: until, till.</summary>
    Until = 1 << 16,

    /// <summary>Turns a negation into an only: but, except, other.</summary>
    Exception = 1 << 17,

    /// <summary>May be left out when phrases are compared: also, even, immediately.</summary>
    Adverb = 1 << 18,

    /// <summary>Begins a sentence about somebody or something of the sentence before: he, the, its.</summary>
    RefersBack = 1 << 19,

    /// <summary>Begins a clause, or only a date: since, until.</summary>
    Temporal = 1 << 20,

    /// <summary>Begins a clause only behind a comma or before a pronoun: as, so, yet.</summary>
    BehindComma = 1 << 21,

    /// <summary>Stands before an exception that is no contrast: all but, nothing but.</summary>
    Totality = 1 << 22,

    /// <summary>He, her, its: stands for somebody or something that was named.</summary>
    Personal = 1 << 23,

    /// <summary>What talks are about stands behind it: talks with Acme to buy, over.</summary>
    Topic = 1 << 24,

    /// <summary>A verb of speech that vouches for what is said where it stands in a clause that depends on another: when they confirmed.</summary>
    Vouching = 1 << 25,

    /// <summary>He, she, it: one of them.</summary>
    Single = 1 << 26,

    /// <summary>By: a form in -ed before it is a participle.</summary>
    Agent = 1 << 27,

    /// <summary>With, behind a comma: what goes along with the rest, and is not governed by it.</summary>
    Circumstance = 1 << 28,

    /// <summary>Called, named: a startup called Acme.</summary>
    Naming = 1 << 29,

    /// <summary>Told, assured: somebody who hears it stands behind the verb.</summary>
    Telling = 1 << 30,

    /// <summary>I, we: the voice of the source itself, where nothing says that somebody else speaks.</summary>
    FirstPerson = 1L << 31,

    /// <summary>A noun whose content a clause tells, and that may be false: claim, rumour.</summary>
    Content = 1L << 32,

    /// <summary>What comes about by a decision, and may be undone: appointment, sale.</summary>
    Act = 1L << 33,

    /// <summary>Undoes whatever its subject did or got: disqualified, overturned.</summary>
    Undoing = 1L << 34,

    /// <summary>Undoes an act that is named: the sale was scrapped. Whoever founds a firm and abandons it has founded it.</summary>
    Ending = 1L << 35,

    /// <summary>Says of what was said that it is not so: false, wrong.</summary>
    Verdict = 1L << 36,

    /// <summary>Leads from what was told to what became of it: but, though, before.</summary>
    Turning = 1L << 37,

    /// <summary>What is put forward, and may be turned down: a design, a bid.</summary>
    Draft = 1L << 38,
}
