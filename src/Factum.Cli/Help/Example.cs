namespace Factum.Cli.Help;

/// <summary>A call of the tool, and what it is good for.</summary>
internal sealed record Example(string CommandLine, string What)
{
    /// <summary>Of a verb; of the tool itself for any other name.</summary>
    public static IReadOnlyList<Example> Of(string verb) => verb switch
    {
        "check" => check,
        "cite" => cite,
        "read" => read,
        "lock" => lockVerb,
        "format" => format,
        "explain" => explain,
        "overlap" => overlap,
        _ => tool,
    };

    private static readonly Example[] tool =
    [
        new("factum check", "Checks the fact files of the current folder and below it."),
        new("factum cite report.txt \"founded in 1987\"", "The citation to paste behind a claim."),
        new("factum explain FACT2002", "What a diagnostic means."),
        new("factum check --help", "What a verb takes, with more examples."),
    ];

    private static readonly Example[] check =
    [
        new("factum check", "Checks the fact files of the current folder, with the documents in its folder 'documents'."),
        new("factum check facts --documents ~/articles", "The documents lie elsewhere."),
        new("factum check --severity warning --brief", "A line each, without what is merely worth knowing."),
        new("factum check --warnings-as-errors --output github", "In a workflow of GitHub: annotations, and no warning passes."),
        new("factum check --output sarif > factum.sarif", "For code scanning."),
        new("factum check --minimum-origins \"2; person.age=1\"", "Facts that go back to fewer than two independent origins are reported; ages to fewer than one."),
        new("factum check --watch", "While you write: checks again whenever a file is saved."),
    ];

    private static readonly Example[] cite =
    [
        new("factum cite report.txt \"founded in 1987\"", "Finds the words, typography aside, and prints the citation."),
        new("factum cite report.txt \"founded … 1987\"", "Leaves out what stands between."),
        new("factum cite report.txt \"the board\" --line 12", "Of several places, the one in line 12."),
        new("factum cite report.txt \"founded in 1987\" --brief | pbcopy", "Only the citation, to the clipboard."),
    ];

    private static readonly Example[] read =
    [
        new("factum read \"nearly $3bn\"", "Which value a quote supports."),
        new("factum read \"two weeks ago\" --published 2024-03-15", "Dates that count from the day of the article."),
        new("factum read \"up to 40 berths\" --output json", "For a program, with offsets and ends of intervals."),
    ];

    private static readonly Example[] lockVerb =
    [
        new("factum lock", "Records in facts.lock what the documents at hand verify, so that others can build without them."),
        new("factum lock --check", "In a workflow that has the documents: is the lock up to date?"),
        new("factum lock facts --documents ~/articles", "The documents lie elsewhere."),
    ];

    private static readonly Example[] format =
    [
        new("factum format", "Brings every fact file of the current folder into the one layout."),
        new("factum format --check", "Writes nothing; names the files that are not in it."),
        new("factum format people.facts firms.facts", "Only these."),
    ];

    private static readonly Example[] overlap =
    [
        new("factum overlap", "Pairs of documents that share eight words in a row or more, with the longest passage."),
        new("factum overlap --words 5", "Shorter runs count too: paraphrases show, and set phrases."),
        new("factum overlap --documents ~/articles --output json", "The documents lie elsewhere; for a program."),
    ];

    private static readonly Example[] explain =
    [
        new("factum explain FACT2002", "By id."),
        new("factum explain QuoteNotInDocument", "By name."),
        new("factum explain", "All rules, a line each."),
    ];
}
