namespace Factum.Text;

/// <summary>Classes and lower case of characters, out of our own tables: the same on every machine, without culture or ICU.</summary>
internal static class Unicode
{
    private const byte ClassBits = 15, ComposingBit = 16;
    private static readonly byte[] basicPlane = ReadBasicPlane();
    private static readonly int[] starts = EveryOther(0), flags = EveryOther(1);

    public static UnicodeClass ClassOf(char c) => (UnicodeClass)(basicPlane[c] & ClassBits);

    public static UnicodeClass ClassOf(int codePoint) => (UnicodeClass)(FlagsOf(codePoint) & ClassBits);

    /// <summary>The class of the code point that begins or ends at an index; half a surrogate pair has that of the pair.</summary>
    public static UnicodeClass ClassAt(ReadOnlySpan<char> text, int index)
    {
        char c = text[index];
        if (!char.IsSurrogate(c))
            return ClassOf(c);
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return ClassOf(char.ConvertToUtf32(c, text[index + 1]));
        return char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]) ? ClassOf(char.ConvertToUtf32(text[index - 1], c)) : UnicodeClass.Other;
    }

    /// <summary>True for letters, marks, numbers and the underscore: what words consist of.</summary>
    public static bool IsWord(UnicodeClass unicodeClass) =>
        unicodeClass is UnicodeClass.Letter or UnicodeClass.Digit or UnicodeClass.OtherNumber or UnicodeClass.Mark or UnicodeClass.Connector;

    public static bool IsWord(char c) => IsWord(ClassOf(c));

    public static bool IsLetter(char c) => ClassOf(c) == UnicodeClass.Letter;

    public static bool IsDigit(char c) => ClassOf(c) == UnicodeClass.Digit;

    public static bool IsWhiteSpace(char c) => ClassOf(c) == UnicodeClass.WhiteSpace;

    public static bool IsUpper(char c) => c < 'À' ? c is >= 'A' and <= 'Z' : LowerCase.Of(c) != c && IsLetter(c);

    public static char ToLower(char c) => c < 'À' ? c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c : (char)LowerCase.Of(c);

    /// <summary>True for what composes with its neighbours, reorders, or is replaced in canonical composition.</summary>
    internal static bool MayCompose(int codePoint) => (FlagsOf(codePoint) & ComposingBit) != 0;

    /// <summary>The same for a character of the basic plane, and for surrogates false.</summary>
    internal static bool MayCompose(char c) => (basicPlane[c] & ComposingBit) != 0;

    private static int FlagsOf(int codePoint)
    {
        if (codePoint < basicPlane.Length)
            return basicPlane[codePoint];
        int index = Array.BinarySearch(starts, codePoint);
        return flags[index >= 0 ? index : ~index - 1];
    }

    private static byte[] ReadBasicPlane()
    {
        byte[] plane = new byte[0x10000];
        ReadOnlySpan<int> classes = UnicodeTables.Classes;
        for (int i = 0; i < classes.Length && classes[i] < plane.Length; i += 2)
        {
            int end = i + 2 < classes.Length ? Math.Min(classes[i + 2], plane.Length) : plane.Length;
            plane.AsSpan(classes[i], end - classes[i]).Fill((byte)classes[i + 1]);
        }

        return plane;
    }

    private static int[] EveryOther(int first)
    {
        ReadOnlySpan<int> classes = UnicodeTables.Classes;
        int[] column = new int[classes.Length / 2];
        for (int i = 0; i < column.Length; i++)
            column[i] = classes[i * 2 + first];
        return column;
    }
}
