using Factum.Text;

namespace Factum.Evidence.Reading;

/// <summary>Cuts a folded text into words, figures and signs, in one pass.</summary>
internal sealed partial class Tokeniser
{
    private const int LongestWord = 40;
    private readonly string text;
    private readonly List<ReadingToken> tokens = [];
    private int i;

    private Tokeniser(string text) => this.text = text;

    public static ReadingText Read(string text)
    {
        Tokeniser tokeniser = new(text);
        while (tokeniser.i < text.Length)
            tokeniser.ReadOne();
        return new ReadingText(text, tokeniser.tokens);
    }

    private void ReadOne()
    {
        char c = text[i];
        UnicodeClass unicodeClass = Unicode.ClassAt(text.AsSpan(), i);
        if (unicodeClass is UnicodeClass.WhiteSpace or UnicodeClass.Invisible)
            i++;
        else if (IsDigit(i) || (c == '.' && IsDigit(i + 1) && !(i > 0 && Unicode.IsWord(text[i - 1]))))
            ReadFigure();
        else if (VulgarFractions.Of(c) is { } fraction)
            Add(new ReadingToken(ReadingTokenKind.Figure, i, i + 1, "", fraction) { IsFraction = true });
        else if (Unicode.IsWord(unicodeClass))
            ReadWord();
        else
            Add(new ReadingToken(ReadingTokenKind.Sign, i, i + 1, SignText(c), 0));
    }

    /// <summary>Letters, and digits behind them, but for digits behind an abbreviation of a currency: <c>Rs500</c>.</summary>
    private void ReadWord()
    {
        int start = i, letters = 0, capitals = 0, end = i;
        for (; end < text.Length; end++)
        {
            char c = text[end];
            if (IsDigit(end) && CurrencyWords.IsPrefix(text.AsSpan(start, end - start)))
                break;
            if (c == '\'' && end > start && end + 1 < text.Length && Unicode.IsLetter(text[end + 1]) && Unicode.IsLetter(text[end - 1]))
                continue;
            if (!Unicode.IsWord(Unicode.ClassAt(text.AsSpan(), end)) || VulgarFractions.Of(c) is not null)
                break;
            letters++;
            capitals += Unicode.IsUpper(c) ? 1 : 0;
        }

        if (EndOfBrokenNumber(start, end, out string whole) is var behind and > 0)
        {
            Add(new ReadingToken(ReadingTokenKind.Word, start, behind, whole, 0) { IsCapitalised = Unicode.IsUpper(text[start]) });
            return;
        }

        Add(new ReadingToken(ReadingTokenKind.Word, start, end, Lower(start, end), 0)
        {
            IsCapitalised = Unicode.IsUpper(text[start]),
            IsCapitals = capitals == letters,
        });
    }

    /// <summary>The number that a line end broke, which the hyphen is no part of: <c>four-teen</c>. 0 for any other word.</summary>
    private int EndOfBrokenNumber(int start, int end, out string whole)
    {
        whole = "";
        int next = end;
        if (next < text.Length && text[next] == '-')
        {
            next++;
            while (next < text.Length && Unicode.IsLetter(text[next]) && next - start < LongestWord)
                next++;
        }

        if (next - end < 3 || NumberWords.Cardinal(Lower(end + 1, next)).Part != NumberPart.None)
            return 0;
        whole = Lower(start, end) + Lower(end + 1, next);
        return NumberWords.Cardinal(whole).Part != NumberPart.None ? next : 0;
    }

    private string Lower(int start, int end)
    {
        // No word of any table is as long, so that long words cost nothing.
        if (end - start > LongestWord)
            return "…";
        char[] lower = new char[end - start];
        for (int place = start; place < end; place++)
            lower[place - start] = Unicode.ToLower(text[place]);
        return new string(lower);
    }

    private void Add(ReadingToken token)
    {
        tokens.Add(token with { IsSpaced = token.Start == 0 || Unicode.IsWhiteSpace(text[token.Start - 1]) });
        i = token.End;
    }

    private bool IsDigit(int index) => index < text.Length && text[index] is >= '0' and <= '9';

    private static string SignText(char c) => c < signs.Length ? signs[c] : c.ToString();

    private static readonly string[] signs = MakeSigns();

    private static string[] MakeSigns()
    {
        string[] made = new string[128];
        for (int c = 0; c < made.Length; c++)
            made[c] = ((char)c).ToString();
        return made;
    }
}
