namespace Factum.LanguageServer.Protocol;

/// <summary>A place in a text: from 0; the character in the units that were agreed on (UTF-16 or UTF-8).</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>From a place up to another, which is not part of it.</summary>
internal readonly record struct PositionRange(Position Start, Position End);

/// <summary>A part of a file.</summary>
internal sealed record FileRange(string Uri, PositionRange Range);

/// <summary>A file by its address.</summary>
internal sealed record TextDocument(string Uri)
{
    public int? Version { get; init; }
}

/// <summary>What most requests ask about: a place in a file.</summary>
internal sealed record PlaceParams(TextDocument TextDocument, Position Position)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

/// <summary>What requests about a whole file ask about.</summary>
internal sealed record FileParams(TextDocument TextDocument)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

/// <summary>What is told of a file; nobody can be answered that it names none.</summary>
internal sealed record NamedFileParams(TextDocument? TextDocument);

/// <summary>What requests about a part of a file ask about.</summary>
internal sealed record RangeParams(TextDocument TextDocument, PositionRange Range)
{
    public TextDocument TextDocument { get; } = Needed.File(TextDocument);
}

/// <summary>Text in Markdown, or as it is to be shown.</summary>
internal sealed record Markup(string Value, string Kind = "markdown");
