namespace Factum.LanguageServer.Completion;

/// <summary>What may be written at a place.</summary>
/// <param name="Text">Replaces what was typed of it.</param>
/// <param name="Kind">The protocol's kind of item.</param>
internal sealed record Suggestion(string Text, int Kind)
{
    /// <summary>Shown in place of the text.</summary>
    public string? Label { get; init; }
    public string? Detail { get; init; }

    /// <summary>Markdown.</summary>
    public string? Documentation { get; init; }
}
