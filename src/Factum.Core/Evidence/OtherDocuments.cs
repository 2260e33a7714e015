using System.Collections.Immutable;

namespace Factum.Evidence;

/// <summary>Looks for a missed quote in the other documents of the project, as long as that stays cheap.</summary>
internal sealed class OtherDocuments(ImmutableArray<DocumentText> documents)
{
    /// <summary>Characters to look through for all missed quotes together: a project where everything fails must not take forever.</summary>
    private long budget = 2_000_000_000;

    public DocumentIndex? Find(string quote, DocumentIndex except)
    {
        foreach (DocumentText document in documents.OrderBy(document => document.File.Path, StringComparer.Ordinal))
        {
            if (document.File == except.File || document.Problem is not null)
                continue;
            budget -= document.File.Text.Length;
            if (budget < 0)
                return null;
            DocumentIndex index = DocumentIndex.Of(document);
            if (Locator.Contains(index, quote))
                return index;
        }

        return null;
    }
}
