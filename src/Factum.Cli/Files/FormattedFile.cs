using Factum.Formatting;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Cli.Files;

/// <summary>A fact file in the one layout, or why it is left alone.</summary>
internal sealed class FormattedFile
{
    private readonly TextFile file;
    private readonly string text;

    private FormattedFile(TextFile file, string text, string? refusal) => (this.file, this.text, Refusal) = (file, text, refusal);

    /// <summary>Null where the file can be formatted; else a sentence.</summary>
    public string? Refusal { get; }
    public bool IsChanged => Refusal is null && !string.Equals(text, file.Text, StringComparison.Ordinal);
    public string Text => text;
    public byte[] Bytes => file.Encode(text);

    /// <summary>From 1.</summary>
    public int FirstChangedLine
    {
        get
        {
            int same = file.Text.AsSpan().CommonPrefixLength(text);
            return new LineMap(file.Text).PlaceOf(same).Line + 1;
        }
    }

    public static FormattedFile Of(TextFile file)
    {
        if (file.Problem is { } problem)
            return new FormattedFile(file, file.Text, $"fact file cannot be read as text: {problem}");
        FileSyntax before = Parse(file.Text);
        string formatted = Formatter.Format(before);
        return SaysTheSame(before, Parse(formatted))
            ? new FormattedFile(file, formatted, refusal: null)
            : new FormattedFile(file, file.Text, "formatting would change what the file says, so it was left as it is; please report it");
    }

    /// <summary>
    /// The last guard of the author's words: whatever the formatter does, every character but white space (to which the language counts a byte order mark) is still there in its order,
    /// and every string and address is the same to the space.
    /// </summary>
    private static bool SaysTheSame(FileSyntax before, FileSyntax after) =>
        Ink(before).SequenceEqual(Ink(after)) && Literals(before).SequenceEqual(Literals(after), StringComparer.Ordinal);

    private static IEnumerable<char> Ink(FileSyntax file) => file.File.Text.ToString().Where(character => !char.IsWhiteSpace(character) && character != '\uFEFF');

    private static IEnumerable<string> Literals(FileSyntax file) =>
        file.Tokens.Where(token => token.Kind is TokenKind.String or TokenKind.Url).Select(token => file.File.ToString(token.Span));

    private static FileSyntax Parse(string text) => Parser.Parse(new SourceFile("", text.AsMemory()));
}
