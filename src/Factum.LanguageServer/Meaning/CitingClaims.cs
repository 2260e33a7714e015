using Factum.LanguageServer.Checking;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>The way back: from a passage of a document to the claims that cite it.</summary>
internal static class CitingClaims
{
    /// <summary>The passages around a place of a document, in its order, as far as the text has them still.</summary>
    public static IEnumerable<CitedPassage> At(DocumentView view, int offset) =>
        view.Checked.Passages.Of(view.Document.File.Path).Where(passage => passage.Span.Start <= offset && offset <= passage.Span.End && passage.Span.End <= view.Document.File.Text.Length);

    /// <summary>The values of the claims, each once.</summary>
    public static IEnumerable<Site> Sites(DocumentView view, int offset) => At(view, offset).Select(passage => passage.Claim.Value.Site).DistinctBy(site => (site.File.Path, site.Span));
}
