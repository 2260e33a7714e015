namespace Factum.LanguageServer.Completion;

/// <summary>What may be written at a place.</summary>
/// <param name="Text">Replaces what was typed of it.</param>
/// <param name="Kind">The protocol's kind of item.</param>
internal sealed record Suggestion(string Text, int Kind)
{
    /// <summary>Shown in place of the text.</summary>
    public string? Label { get; init; }

    /// <summary>Where that which it replaces begins, where this is not all that was typed.</summary>
    public int? From { get; init; }

    /// <summary>What is typed to find it, where this is not its text.</summary>
    public string? FoundBy { get; init; }

    /// <summary>Whether the text has places to be filled in.</summary>
    public bool IsSnippet { get; init; }
    public string? Detail { get; init; }

    /// <summary>Markdown.</summary>
    public string? Documentation { get; init; }
}
