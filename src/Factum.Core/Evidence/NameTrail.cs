using Factum.Text;

namespace Factum.Evidence;

/// <summary>
/// Where the evidence of a file was looked through for names of the project. A name that stands in none of these places, neither as it was nor as it
/// is, cannot change that evidence. Whoever looks for names anywhere else has to leave it here.
/// </summary>
internal sealed class NameTrail
{
    private readonly Dictionary<DocumentIndex, ReadText> documents = [];
    private readonly HashSet<string> listed = new(StringComparer.Ordinal), speaking = new(StringComparer.Ordinal);
    private readonly List<string> inserted = [];
    private WordRuns? insertions;

    /// <summary>Texts that were held against the list of persons and organisations.</summary>
    public IReadOnlyCollection<string> Listed => listed;

    /// <summary>Texts that may name who speaks.</summary>
    public IReadOnlyCollection<string> Speaking => speaking;

    /// <summary>The sentences that were read, and the words in brackets in quotes.</summary>
    public IEnumerable<WordRuns> Read => documents.Values.Select(text => text.Runs).Append(insertions ??= RunsOf(inserted));

    public ReadText In(DocumentIndex document)
    {
        if (!documents.TryGetValue(document, out ReadText? text))
            documents.Add(document, text = new ReadText(document));
        return text;
    }

    public void AddListed(string text) => listed.Add(text);

    public void AddSpeaking(string text) => speaking.Add(text);

    /// <summary>Whatever stands behind an opening bracket, since what closes it is another matter.</summary>
    public void AddInsertions(string quote)
    {
        for (int open = quote.IndexOf('['); open >= 0; open = quote.IndexOf('[', open + 1))
        {
            int close = quote.IndexOf(']', open);
            if (close > open + 1)
                inserted.Add(FoldedText.Of(quote.AsSpan(open + 1, close - open - 1)).ToString());
        }
    }

    private static WordRuns RunsOf(List<string> texts)
    {
        List<TextSpan> parts = [];
        int start = 0;
        foreach (string text in texts)
        {
            parts.Add(new TextSpan(start, text.Length));
            start += text.Length + 1;
        }

        return new WordRuns(string.Join("\n", texts).AsMemory(), [.. parts]);
    }
}
