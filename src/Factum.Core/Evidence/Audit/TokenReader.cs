using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>Reads the words and marks of a sentence.</summary>
internal static class TokenReader
{
    public static List<Token> Read(ReadOnlySpan<char> text, TextSpan sentence, IAuditLanguage language)
    {
        List<Token> tokens = new(sentence.Length / 5 + 4);
        ReadOnlySpan<char> part = text.Slice(sentence.Start, sentence.Length);
        WordScan scan = new(part);
        int end = 0;
        while (scan.MoveNext())
        {
            ReadMarks(part, end, scan.Current.Start, sentence.Start, tokens);
            ReadWord(part, scan.Current, sentence.Start, language, tokens);
            end = scan.Current.End;
        }

        ReadMarks(part, end, part.Length, sentence.Start, tokens);
        return tokens;
    }

    private static void ReadWord(ReadOnlySpan<char> part, TextSpan span, int offset, IAuditLanguage language, List<Token> tokens)
    {
        ReadOnlySpan<char> word = part.Slice(span.Start, span.Length);
        int negation = language.NegationSuffix(word);
        if (negation > 0 && negation < word.Length)
        {
            Add(part, TextSpan.FromBounds(span.Start, span.End - negation), offset, language, tokens);
            tokens.Add(new Token { Start = offset + span.End - negation, End = offset + span.End, Word = language.Negation, Traits = language.Words.TraitsOf(language.Negation) });
            return;
        }

        Add(part, span, offset, language, tokens);
    }

    private static void Add(ReadOnlySpan<char> part, TextSpan span, int offset, IAuditLanguage language, List<Token> tokens)
    {
        ReadOnlySpan<char> word = part.Slice(span.Start, span.Length);
        int number = language.Find(word);
        tokens.Add(new Token
        {
            Start = offset + span.Start,
            End = offset + span.End,
            Word = number,
            Traits = language.Words.TraitsOf(number),
            IsCapital = Unicode.IsUpper(word[0]),
            IsPossessive = word.Length == 1 && word[0] == 's' && span.Start > 0 && part[span.Start - 1] == '\'' && tokens.Count > 0 && !tokens[tokens.Count - 1].Is(WordTraits.SubjectPronoun),
            IsFigure = Unicode.IsDigit(word[0]) || (span.Start > 0 && Unicode.ClassOf(part[span.Start - 1]) == UnicodeClass.Currency),
            EndsInEd = word.Length > 4 && word.EndsWith("ed".AsSpan(), StringComparison.Ordinal),
            EndsInS = word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or '\''),
            EndsInLy = word.Length > 4 && word.EndsWith("ly".AsSpan(), StringComparison.Ordinal),
            EndsInIng = word.Length > 5 && word.EndsWith("ing".AsSpan(), StringComparison.Ordinal),
        });
    }

    private static void ReadMarks(ReadOnlySpan<char> part, int start, int end, int offset, List<Token> tokens)
    {
        for (int i = start; i < end; i++)
        {
            TokenKind kind = part[i] switch
            {
                ',' or '，' or '、' => TokenKind.Comma,
                ';' or '；' => TokenKind.Semicolon,
                ':' or '：' => TokenKind.Colon,
                '—' => TokenKind.Dash,
                '–' or '-' when i > 0 && i + 1 < part.Length && part[i - 1] == ' ' && part[i + 1] == ' ' => TokenKind.Dash,
                '(' or '[' or '（' => TokenKind.Open,
                ')' or ']' or '）' => TokenKind.Close,
                '"' or '«' or '»' or '「' or '」' => TokenKind.Quote,
                '?' or '？' => TokenKind.Question,
                _ => TokenKind.Word,
            };
            if (kind != TokenKind.Word)
                tokens.Add(new Token { Kind = kind, Start = offset + i, End = offset + i + 1 });
        }
    }
}
