using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>The one layout: idempotent, keeps comments and line endings, aligns values and citations in a block.</summary>
internal static class Formatter
{
    public static string Format(FileSyntax file) => throw new NotImplementedException();
}
