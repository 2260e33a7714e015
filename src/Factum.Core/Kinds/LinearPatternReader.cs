namespace Factum.Kinds;

/// <summary>Reads a pattern, by code points. It stops at the first problem.</summary>
internal sealed partial class LinearPatternReader
{
    private const int DeepestGroup = 100, MostRepetitions = 1000;
    private readonly int[] points;
    private int at, depth;

    public LinearPatternReader(string pattern)
    {
        List<int> read = [];
        for (int position = 0; position < pattern.Length;)
            read.Add(PatternCharacters.Read(pattern.AsSpan(), ref position));
        points = [.. read];
    }

    /// <summary>Empty where there is none.</summary>
    public string Problem { get; private set; } = "";

    private int Next => at < points.Length ? points[at] : -1;

    public PatternNode? Read()
    {
        PatternNode? node = ReadChoice();
        return node is not null && at < points.Length ? Fail("there is no '(' for the ')'", at) : node;
    }

    private PatternNode? ReadChoice()
    {
        List<PatternNode> parts = [];
        do
        {
            if (ReadSequence() is not { } part)
                return null;
            parts.Add(part);
        }
        while (Skip('|'));
        return parts.Count == 1 ? parts[0] : new PatternNode.Choice(parts);
    }

    private PatternNode.Sequence? ReadSequence()
    {
        List<PatternNode> parts = [];
        while (Next is not (-1 or '|' or ')'))
        {
            if (ReadAtom() is not { } atom || ReadRepeat(atom) is not { } part)
                return null;
            parts.Add(part);
        }

        return new PatternNode.Sequence(parts);
    }

    private PatternNode? ReadAtom()
    {
        int start = at, point = points[at++];
        switch (point)
        {
            case '(':
                return ReadGroup(start);
            case '[':
                return ReadClass(start) is { } set ? new PatternNode.OneOf(set) : null;
            case '.':
                return new PatternNode.OneOf(PatternCharacters.AllButNewline);
            case '^':
                return TextStart;
            case '$':
                return TextEnd;
            case '\\':
                return ReadEscape(start);
            case '*' or '+' or '?' or '{':
                return Fail($"there is nothing for '{(char)point}' to repeat", start);
            default:
                return new PatternNode.OneOf(PatternCharacters.One(point));
        }
    }

    private static PatternNode TextStart { get; } = new PatternNode.Edge(isStart: true);

    private static PatternNode TextEnd { get; } = new PatternNode.Edge(isStart: false);

    /// <summary>A group, behind its opening. Whether and how it captures makes no difference to a match.</summary>
    private PatternNode? ReadGroup(int start)
    {
        if (Skip('?') && !SkipGroupOpening(start))
            return null;
        if (++depth > DeepestGroup)
            return Fail($"groups are nested more than {DeepestGroup} deep", start);
        PatternNode? body = ReadChoice();
        depth--;
        if (body is null)
            return null;
        return Skip(')') ? body : Fail("there is no ')' for the '('", start);
    }

    /// <summary>What may follow <c>(?</c>: <c>:</c> or a name. Everything else is outside the subset.</summary>
    private bool SkipGroupOpening(int start)
    {
        if (Skip(':'))
            return true;
        bool isBehind = Skip('<');
        if (Next is '=' or '!')
            return Fail(isBehind ? "patterns have no look-behind" : "patterns have no look-ahead", start) is not null;
        if (!isBehind)
            return Fail("patterns have no options, comments or atomic groups", start) is not null;
        int nameStart = at;
        while (IsNameCharacter(Next))
            at++;
        return (at > nameStart && Skip('>')) || Fail("the name of the group is broken", start) is not null;
    }

    private static bool IsNameCharacter(int point) => point is >= '0' and <= '9' or >= 'A' and <= 'Z' or '_' or >= 'a' and <= 'z';

    private PatternNode? ReadRepeat(PatternNode atom)
    {
        int start = at;
        (int Least, int? Greatest) range;
        switch (Next)
        {
            case '*':
                (range, at) = ((0, null), at + 1);
                break;
            case '+':
                (range, at) = ((1, null), at + 1);
                break;
            case '?':
                (range, at) = ((0, 1), at + 1);
                break;
            case '{':
                if (ReadBraces(start) is not { } read)
                    return null;
                range = read;
                break;
            default:
                return atom;
        }

        Skip('?'); // Lazy or greedy: the whole text matches or it does not.
        return Next is '*' or '+' or '?' or '{'
            ? Fail("a repetition is repeated; put the inner one into a group", at)
            : new PatternNode.Repeat(atom, range.Least, range.Greatest);
    }

    /// <summary><c>{3}</c>, <c>{3,}</c>, <c>{3,5}</c></summary>
    private (int Least, int? Greatest)? ReadBraces(int start)
    {
        at++;
        int? least = ReadNumber(), greatest = least;
        if (Skip(','))
            greatest = Next == '}' ? null : ReadNumber() ?? -1;
        if (least is not { } count || greatest < 0 || !Skip('}'))
            Fail("'{' must open a repetition such as '{2,5}', or be written '\\{'", start);
        else if (count > MostRepetitions || greatest > MostRepetitions)
            Fail($"it repeats more than {MostRepetitions} times", start);
        else if (greatest < count)
            Fail("the repetition ends below its start", start);
        else
            return (count, greatest);
        return null;
    }

    /// <summary>Capped above all that is allowed.</summary>
    private int? ReadNumber()
    {
        int? number = null;
        for (; Next is >= '0' and <= '9'; at++)
            number = Math.Min((number ?? 0) * 10 + Next - '0', MostRepetitions + 1);
        return number;
    }

    private bool Skip(char character)
    {
        bool isThere = Next == character;
        if (isThere)
            at++;
        return isThere;
    }

    private PatternNode? Fail(string problem, int position)
    {
        if (Problem.Length == 0)
            Problem = $"{problem} (character {(position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)})";
        return null;
    }
}
