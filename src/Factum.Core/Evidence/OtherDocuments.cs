using System.Collections.Immutable;

namespace Factum.Evidence;

/// <summary>Looks for a missed quote in the other documents of the project, as long as that stays cheap.</summary>
/// <param name="documents">In order of their paths.</param>
/// <param name="budget">Characters that are left to look through.</param>
internal sealed class OtherDocuments(ImmutableArray<DocumentText> documents, long budget)
{
    /// <summary>Characters to look through for all missed quotes together: a project where everything fails must not take forever.</summary>
    public const long Most = 2_000_000_000;

    public long Budget => budget;

    /// <summary>Characters looked through.</summary>
    public long Spent { get; private set; }

    /// <summary>Whether the budget decided anything.</summary>
    public bool WasCutShort { get; private set; }

    public DocumentIndex? Find(string quote, DocumentIndex except)
    {
        foreach (DocumentText document in documents)
        {
            if (document.File == except.File || document.Problem is not null)
                continue;
            if (Spent + document.File.Text.Length > budget)
            {
                WasCutShort = true;
                return null;
            }

            Spent += document.File.Text.Length;
            DocumentIndex index = DocumentIndex.Of(document);
            if (Locator.Contains(index, quote))
                return index;
        }

        return null;
    }
}
