using Factum.Text;

namespace Factum.Evidence;

/// <summary>A document at hand: its text, or why it cannot be read. Compared by identity; hosts keep one per text.</summary>
internal sealed class DocumentText(SourceFile file, string? problem = null)
{
    public SourceFile File { get; } = file;

    /// <summary>Null, or a phrase that says why the text cannot serve as evidence: <c>it contains NUL characters</c>, <c>it is not UTF-8</c>.</summary>
    public string? Problem { get; } = problem;
}
