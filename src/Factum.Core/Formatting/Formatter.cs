using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>The one layout: idempotent, keeps comments and line endings, aligns values and citations in a block.</summary>
/// <remarks>
/// The layout follows from tokens, comments and blank lines alone, and it keeps all three: that is why it is idempotent.
/// What has a syntax error is kept as it is written.
/// </remarks>
internal static class Formatter
{
    public static string Format(FileSyntax file)
    {
        Gaps gaps = new(file);
        FileLayout.Arrange(file, gaps);
        return LayoutWriter.Write(file, gaps);
    }
}
