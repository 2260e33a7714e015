using System.Runtime.CompilerServices;
using Factum.Evidence.Naming;

namespace Factum.Evidence;

/// <summary>Which sentences of a document were read for the evidence of a file.</summary>
internal sealed class ReadText(DocumentIndex document)
{
    private static readonly ConditionalWeakTable<DocumentIndex, WordRuns> whole = new();
    private readonly ulong[] read = new ulong[(document.Sentences.Count + 63) / 64];
    private bool isWhole;
    private WordRuns? runs;

    public void Add(int sentence) => read[sentence >> 6] |= 1ul << (sentence & 63);

    public void AddAll() => isWhole = true;

    /// <summary>What was read, made when the first name changes. Who read any sentence looked at the words before acronyms too, in all the document.</summary>
    public WordRuns Runs => runs ??= isWhole ? whole.GetValue(document, index => RunsOf(index, _ => true)) : RunsOf(document, IsRead);

    private bool IsRead(int sentence) => (read[sentence >> 6] & (1ul << (sentence & 63))) != 0;

    private static WordRuns RunsOf(DocumentIndex document, Func<int, bool> isRead) =>
        new(document.Text.Memory, [.. Enumerable.Range(0, document.Sentences.Count).Where(isRead).Select(document.Sentences.Span), .. DocumentAcronyms.WordsBefore(document.Text)]);
}
