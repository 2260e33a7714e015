namespace Factum.Evidence.Naming.Words;

/// <summary>Words, folded, and the number that each got: looked up by a part of a text without making a string of it.</summary>
internal sealed class WordTable
{
    private readonly List<string> words;
    private int[] slots;

    public WordTable()
        : this([], new int[64])
    {
    }

    private WordTable(List<string> words, int[] slots)
    {
        this.words = words;
        this.slots = slots;
    }

    public WordTable Copy() => new([.. words], [.. slots]);

    /// <summary>Most of its words belong to names that are no more, as edits come and go.</summary>
    public bool HasOutgrown(int entities) => words.Count > 4 * (entities + 1_000);

    public int Add(string folded)
    {
        int slot = SlotOf(folded.AsSpan());
        if (slots[slot] != 0)
            return slots[slot] - 1;
        words.Add(folded);
        slots[slot] = words.Count;
        if (words.Count * 2 > slots.Length)
            Grow();
        return words.Count - 1;
    }

    /// <summary>The number of a word as it stands in a text; -1 where it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word) => slots[SlotOf(word)] - 1;

    private int SlotOf(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
            hash = (hash ^ WordFold.Of(c)) * 16777619;
        int mask = slots.Length - 1;
        int slot = (int)(hash ^ (hash >> 15)) & mask;
        while (slots[slot] != 0 && !WordFold.Equals(word, words[slots[slot] - 1]))
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        for (int i = 0; i < words.Count; i++)
            slots[SlotOf(words[i].AsSpan())] = i + 1;
    }
}
