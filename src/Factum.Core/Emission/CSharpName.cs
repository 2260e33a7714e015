using System.Globalization;
using System.Text;

namespace Factum.Emission;

/// <summary>Names of the language to names of C#: the one place that knows how. Total: whatever comes in, a valid identifier comes out.</summary>
internal static class CSharpName
{
    /// <summary>Names that a member of a record, a collection or the root class may not have, and kinds that would hide what every C# file names.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Clone", "EqualityContract", "PrintMembers", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
        "Id", "Ids", "Name", "Claims", "All", "Find", "Facts", "Entity", "System", "Microsoft", "Factum",
    };

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "file", "record", "required", "scoped", "var", "dynamic", "nint", "nuint", "notnull", "unmanaged", "global",
    };

    /// <summary><c>scale-ai</c> is <c>ScaleAi</c>; words of a plural are parted by whatever is no ASCII letter or digit.</summary>
    public static string Pascal(string name) => Pascal(name, separator: "");

    /// <summary>As <see cref="Pascal(string)"/>, but no two names become one: <c>gpt-4</c> is <c>Gpt_4</c>, because <c>gpt4</c> is <c>Gpt4</c>.</summary>
    public static string PascalApart(string name) => Pascal(name, separator: "_");

    /// <summary>True where the name needs a trailing <c>_</c> wherever it stands.</summary>
    public static bool IsReserved(string pascal) => Reserved.Contains(pascal);

    /// <summary>A namespace or a dotted name from outside, such as a root namespace of MSBuild; empty stays empty.</summary>
    public static string Namespace(string name) =>
        name.Length == 0 ? "" : string.Join(".", name.Split('.').Select(Identifier));

    /// <summary>A name from outside, made valid.</summary>
    public static string Identifier(string name)
    {
        StringBuilder builder = new(name.Length + 1);
        foreach (char c in name)
        {
            if (builder.Length == 0 && !IsIdentifierStart(c))
                builder.Append('_');
            if (IsIdentifierStart(c) || IsIdentifierPart(c))
                builder.Append(c);
            else if (builder.Length == 0 || builder[builder.Length - 1] != '_')
                builder.Append('_');
        }

        string identifier = builder.Length == 0 ? "_" : builder.ToString();
        return Keywords.Contains(identifier) ? "@" + identifier : identifier;
    }

    private static string Pascal(string name, string separator)
    {
        StringBuilder builder = new(name.Length);
        bool isStart = true;
        foreach (char c in name)
        {
            bool isDigit = c is >= '0' and <= '9';
            if (c is >= 'a' and <= 'z')
                builder.Append(isStart ? (char)(c & ~0x20) : c);
            else if (c is >= 'A' and <= 'Z')
                builder.Append(c);
            else if (isDigit)
                builder.Append(builder.Length == 0 ? "_" : isStart ? separator : "").Append(c);
            isStart = !isDigit && c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
        }

        return builder.Length == 0 ? "_" : builder.ToString();
    }

    private static bool IsIdentifierStart(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        || (c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber);

    private static bool IsIdentifierPart(char c) => c is >= '0' and <= '9'
        || (c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation);
}
