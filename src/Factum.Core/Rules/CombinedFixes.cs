using System.Collections.Immutable;

namespace Factum.Rules;

/// <summary>Fixes applied at once.</summary>
/// <param name="Edits">None overlaps another; in order of place.</param>
/// <param name="IsComplete">No fix was left out: else those left are for another round, on the text as it then is.</param>
internal sealed record CombinedFixes(ImmutableArray<TextEdit> Edits, bool IsComplete)
{
    /// <summary>Takes fixes in order of place, and leaves what touches one that was taken.</summary>
    public static CombinedFixes Of(IEnumerable<Fix> fixes)
    {
        ImmutableArray<TextEdit>.Builder taken = ImmutableArray.CreateBuilder<TextEdit>();
        Dictionary<string, TextEdit> last = new(StringComparer.Ordinal);
        bool isComplete = true;
        foreach (Fix fix in fixes.Where(fix => !fix.Edits.IsEmpty).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(StartOf).ThenBy(TextOf, StringComparer.Ordinal))
        {
            if (fix.Edits.All(edit => !last.TryGetValue(edit.Site.File.Path, out TextEdit? before) || IsBehind(edit, before)))
            {
                taken.AddRange(fix.Edits);
                foreach (TextEdit edit in fix.Edits.OrderBy(edit => edit.Site.Span.Start))
                    last[edit.Site.File.Path] = edit;
            }
            else if (fix.Edits.Any(edit => !last.TryGetValue(edit.Site.File.Path, out TextEdit? before) || edit != before))
            {
                // The same edit twice is done once.
                isComplete = false;
            }
        }

        return new CombinedFixes([.. taken.OrderBy(edit => edit.Site.File.Path, StringComparer.Ordinal).ThenBy(edit => edit.Site.Span.Start)], isComplete);
    }

    private static string PathOf(Fix fix) => fix.Edits[0].Site.File.Path;

    private static int StartOf(Fix fix) => fix.Edits[0].Site.Span.Start;

    private static string TextOf(Fix fix) => fix.Edits[0].NewText;

    private static bool IsBehind(TextEdit edit, TextEdit before) =>
        edit.Site.Span.Start > before.Site.Span.End
        || (edit.Site.Span.Start == before.Site.Span.End && edit != before && IsWholeLine(edit) && IsWholeLine(before));

    /// <summary>A line that is put in, as into a lock: others may stand beside it, in their order.</summary>
    private static bool IsWholeLine(TextEdit edit) =>
        edit.Site.Span.IsEmpty && edit.Site.Start.Column == 0 && edit.NewText.Length > 0 && edit.NewText[0] is not ('\r' or '\n') && edit.NewText[edit.NewText.Length - 1] == '\n';
}
