using Factum.Evidence.Audit.English;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>Names of people of whom the project knows nothing, in a cut that leads into another sentence: what follows may be theirs.</summary>
internal static class Strangers
{
    private static readonly IAuditLanguage language = EnglishLanguage.Instance;

    /// <summary>The first such name: two capitalised words or three where a sentence begins, or anywhere but behind in, to or from.</summary>
    public static string? In(DocumentIndex document, TextSpan cut, NameList names)
    {
        if (cut.Length > 4_000 || document.Sentences.At(cut.Start) == document.Sentences.At(cut.End))
            return null;
        List<Token> tokens = TokenReader.Read(document.Text.Span, cut, language);
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (!IsName(tokens[i]) || !IsName(tokens[i + 1]) || tokens[i + 1].Start != tokens[i].End + 1 || (i > 0 && IsName(tokens[i - 1])))
                continue;
            int end = i + 1;
            while (end + 1 < tokens.Count && IsName(tokens[end + 1]) && tokens[end + 1].Start == tokens[end].End + 1)
                end++;
            string name = document.Text.ToString(tokens[i].Start, tokens[end].End);
            bool isPlace = i > 0 && tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].Is(WordTraits.Preposition | WordTraits.Determiner) && !tokens[i - 1].Is(WordTraits.Agent);

            // "Ada Byron of Acme": what the project knows has been looked at.
            if (!isPlace && end - i <= 2 && !names.In(name).Any() && IsSubject(tokens, i, end))
                return name;
            i = end;
        }

        return null;
    }

    private static bool IsName(Token token) => token is { Kind: TokenKind.Word, IsCapital: true, IsFigure: false, Traits: WordTraits.None };

    /// <summary>A verb follows, or an apposition.</summary>
    private static bool IsSubject(List<Token> tokens, int first, int last) =>
        last + 1 >= tokens.Count || tokens[last + 1].Kind == TokenKind.Comma || VerbForms.LooksFinite(tokens, last + 1) || tokens[last + 1].Is(WordTraits.Relative) || (first > 0 && tokens[first - 1].Is(WordTraits.Agent));
}
