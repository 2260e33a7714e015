namespace Factum.Rules;

/// <summary>What one kind of diagnostic is: its identity, its words, and its page. A rule is a claim about the text.</summary>
/// <param name="Id"><c>FACTnnnn</c>: 0xxx syntax, 1xxx names and kinds, 2xxx evidence, 3xxx consistency, 4xxx use in C#, 9xxx project set-up. Never reused.</param>
/// <param name="Name">The claim as a PascalCase name, such as <c>QuoteNotInDocument</c>; test, page and fix bear it too.</param>
/// <param name="Severity">The severity unless the project sets another.</param>
/// <param name="Message">One sentence without a final stop, with <c>{0}</c> … for the arguments; what is named stands in single quotes.</param>
internal sealed record Rule(string Id, string Name, Severity Severity, string Message)
{
    /// <summary>A short heading in words, for lists and editors.</summary>
    public required string Title { get; init; }

    /// <summary>One to three sentences: why it matters and how to mend it.</summary>
    public required string Why { get; init; }

    /// <summary>
    /// A fact file on which the rule fires, or several, parted by lines <c>=== path</c> (facts, documents, settings); compiled by a test.
    /// Null only where no text can show it (a binary file, an overlong input), and then a test of the rule's name shows it.
    /// </summary>
    public required string? Fires { get; init; }

    /// <summary>The same, mended: the rule stays silent. Null exactly where <see cref="Fires"/> is.</summary>
    public required string? Silent { get; init; }

    /// <summary>Where the rule's page is.</summary>
    public string HelpLink => $"https://github.com/factum-net/factum/blob/main/docs/rules/{Id}.md";

    public bool Equals(Rule? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();
}
