namespace Factum.Kinds;

internal sealed partial class LinearPatternReader
{
    /// <summary>An escape, behind its backslash.</summary>
    private PatternNode? ReadEscape(int start)
    {
        switch (Next)
        {
            case 'A':
                at++;
                return TextStart;
            case 'z' or 'Z':
                at++;
                return TextEnd;
            case >= '1' and <= '9' or 'k':
                return Fail("patterns have no back-references", start);
            case 'b' or 'B' or 'G':
                return Fail("patterns have no word boundaries", start);
            default:
                return ReadCharacterEscape(start) is { } set ? new PatternNode.OneOf(set) : null;
        }
    }

    /// <summary>An escape that stands for characters, in a class or outside.</summary>
    private PatternCharacters? ReadCharacterEscape(int start)
    {
        int point = Next;
        at++;
        switch (point)
        {
            case -1:
                Fail("the pattern ends within an escape", start);
                return null;
            case 'd':
                return PatternCharacters.Digits;
            case 'D':
                return PatternCharacters.Digits.Complement();
            case 'w':
                return PatternCharacters.Words;
            case 'W':
                return PatternCharacters.Words.Complement();
            case 's':
                return PatternCharacters.Spaces;
            case 'S':
                return PatternCharacters.Spaces.Complement();
            case 'p' or 'P':
                Fail("patterns have no Unicode categories", start);
                return null;
            case 'x':
                return ReadHexadecimal(2, start);
            case 'u':
                return ReadHexadecimal(4, start);
        }

        int control = "tnrfv0".IndexOf((char)Math.Min(point, char.MaxValue));
        if (control >= 0)
            return PatternCharacters.One("\t\n\r\f\v\0"[control]);
        if (!IsNameCharacter(point))
            return PatternCharacters.One(point);
        Fail($"'\\{(char)point}' is no escape of patterns", start);
        return null;
    }

    private PatternCharacters? ReadHexadecimal(int length, int start)
    {
        int number = 0;
        for (int i = 0; i < length; i++, at++)
        {
            int digit = Next switch
            {
                >= '0' and <= '9' => Next - '0',
                >= 'a' and <= 'f' => Next - 'a' + 10,
                >= 'A' and <= 'F' => Next - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                Fail($"the escape needs {length} hexadecimal digits", start);
                return null;
            }

            number = number * 16 + digit;
        }

        return PatternCharacters.One(number);
    }

    /// <summary>A class, behind its opening. A bracket that closes at once is taken as a character, as elsewhere.</summary>
    private PatternCharacters? ReadClass(int start)
    {
        bool isNegated = Skip('^');
        List<(int Low, int High)> ranges = [];
        for (bool isFirst = true; isFirst || Next != ']'; isFirst = false)
        {
            if (Next == -1)
            {
                Fail("there is no ']' for the '['", start);
                return null;
            }

            if (!ReadClassPart(ranges))
                return null;
        }

        at++;
        PatternCharacters set = PatternCharacters.Of(ranges);
        return isNegated ? set.Complement() : set;
    }

    private bool ReadClassPart(List<(int Low, int High)> ranges)
    {
        int start = at;
        if (Next == '[' && at + 1 < points.Length && points[at + 1] is ':' or '.' or '=')
            return Fail("patterns have no named classes; a '[' in a class is written '\\['", start) is not null;
        if (ReadClassCharacters() is not { } low)
            return false;
        bool isRange = Next == '-' && at + 1 < points.Length && points[at + 1] != ']';
        if (!isRange)
        {
            ranges.AddRange(low.Ranges);
            return true;
        }

        at++;
        if (Next == '[')
            return Fail("patterns have no subtraction of classes", at) is not null;
        if (ReadClassCharacters() is not { } high)
            return false;
        if (Single(low) is not { } first || Single(high) is not { } last || first > last)
            return Fail("the range must go from one character up to another", start) is not null;
        ranges.Add((first, last));
        return true;
    }

    private PatternCharacters? ReadClassCharacters()
    {
        int start = at;
        if (!Skip('\\'))
            return PatternCharacters.One(points[at++]);
        if (Next != 'b')
            return ReadCharacterEscape(start);
        at++;
        return PatternCharacters.One('\b');
    }

    private static int? Single(PatternCharacters set) =>
        set.Ranges.Count == 1 && set.Ranges[0].Low == set.Ranges[0].High ? set.Ranges[0].Low : null;
}
