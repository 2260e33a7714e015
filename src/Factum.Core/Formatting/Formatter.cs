using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Formatting;

/// <summary>The one layout: idempotent, keeps comments and line endings, aligns values and citations in a block.</summary>
/// <remarks>
/// The layout follows from tokens, comments and blank lines alone, and it keeps all three: that is why it is idempotent.
/// What has a syntax error is kept as it is written. Where the parser takes up again behind an error depends on the line ends, which the layout
/// of what stands before may move: a broken file is laid out until nothing moves any more, and left alone where that has no end.
/// </remarks>
internal static class Formatter
{
    private const int MostRounds = 8;

    public static string Format(FileSyntax file)
    {
        string text = Arrange(file);
        if (!IsBroken(file))
            return text;
        for (int round = 1; round < MostRounds; round++)
        {
            string next = Arrange(Parser.Parse(new SourceFile(file.File.Path, text.AsMemory())));
            if (next == text)
                return text;
            text = next;
        }

        return file.File.Text.ToString();
    }

    private static string Arrange(FileSyntax file)
    {
        Gaps gaps = new(file);
        FileLayout.Arrange(file, gaps);
        return LayoutWriter.Write(file, gaps);
    }

    private static bool IsBroken(FileSyntax file)
    {
        foreach (FactDiagnostic diagnostic in file.Diagnostics)
        {
            if (diagnostic.Severity == Severity.Error)
                return true;
        }

        return false;
    }
}
