using System.Globalization;
using System.Text;

namespace Factum.SetUp;

/// <summary>Makes a dotted name of C# out of any text, as project templates do: what no identifier may hold becomes <c>_</c>.</summary>
internal static class NamespaceName
{
    private static readonly HashSet<string> reserved = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using",
        "virtual", "void", "volatile", "while", "file", "record", "required", "scoped", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged",
    };

    public static string MakeValid(string text) => string.Join(".", text.Split('.').Select(MakeSegment));

    private static string MakeSegment(string text)
    {
        StringBuilder name = new(text.Length + 1);
        foreach (char c in text)
        {
            bool canContinue = CanContinue(c);
            if (name.Length == 0 && canContinue && !CanStart(c))
                name.Append('_');
            name.Append(canContinue ? c : '_');
        }

        string segment = name.Length == 0 ? "_" : name.ToString();
        return reserved.Contains(segment) ? segment + "_" : segment;
    }

    private static bool CanStart(char c) =>
        c < 0x80 ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' : IsLetter(CharUnicodeInfo.GetUnicodeCategory(c));

    private static bool CanContinue(char c) => CanStart(c) || c is >= '0' and <= '9';

    /// <summary>The C# compiler asks the same table of the same runtime, so here it is the right one.</summary>
    private static bool IsLetter(UnicodeCategory category) =>
        category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;
}
