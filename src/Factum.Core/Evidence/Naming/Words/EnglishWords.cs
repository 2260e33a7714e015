namespace Factum.Evidence.Naming.Words;

/// <summary>The English words that tell whom a sentence is about.</summary>
internal static partial class EnglishWords
{
    private static readonly WordTable table = new();
    private static readonly WordTags[] tags = Read();

    public static WordTags TagsOf(ReadOnlySpan<char> word)
    {
        int index = table.Find(word);
        return index < 0 ? WordTags.None : tags[index];
    }

    private static WordTags[] Read()
    {
        List<WordTags> read = [];
        foreach ((WordTags added, string words) in Lists)
        {
            foreach (string word in words.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                int index = table.Add(word);
                if (index == read.Count)
                    read.Add(added);
                else
                    read[index] |= added;
            }
        }

        return [.. read];
    }
}
