using System.CommandLine;
using Factum.Cli.Citing;
using Factum.Cli.Reporting;
using Factum.Evidence;
using Factum.Evidence.Citing;
using Factum.Text;
using Spectre.Console;

namespace Factum.Cli.Verbs;

/// <summary><c>factum cite</c>: the citation to paste for a passage of a document.</summary>
internal static class CiteVerb
{
    public static Command Create()
    {
        ProjectOptions project = new();
        Argument<string> document = new("document") { Description = "A path, or a name in the folders of documents." };
        Argument<string> words = new("words") { Description = "What the document says, or nearly; '…' leaves something out." };
        Option<int> line = new("--line") { Description = "Only where the words begin in this line, from 1.", HelpName = "n" };
        Option<bool> brief = new("--brief") { Description = "Only the citation." };
        line.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
                result.AddError("--line counts from 1");
        });
        Command command = new("cite", "Finds a passage in a document and prints the citation to paste: the shortest that contains the words and stands in the document once.")
        {
            document,
            words,
            project.Folder,
            project.Documents,
            line,
            brief,
        };
        command.SetAction(parsed =>
        {
            Terminal terminal = new(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            CitableDocument cited = CitableDocument.Read(parsed.GetRequiredValue(document), parsed.GetRequiredValue(project.Folder), project.DocumentsOf(parsed));
            CitedWords found = CitedWords.Find(cited.Index, parsed.GetRequiredValue(words), parsed.GetValue(line));
            QuoteMatch passage = PrintCitations(cited, found, terminal);
            if (!parsed.GetValue(brief))
                PrintPlace(cited, passage, terminal);
            PrintNotes(cited, found, terminal);
            return found.Difference is null ? ExitCode.Good : ExitCode.Bad;
        });
        return command;
    }

    /// <summary>One for each source that names the document; a locator where no few words more make the passage unique.</summary>
    private static QuoteMatch PrintCitations(CitableDocument cited, CitedWords found, Terminal terminal)
    {
        UniquePassage passages = new(cited.Index);
        QuoteMatch passage = passages.Find(found.Passage) ?? found.Passage;
        int line = cited.Index.PlaceOf(passage.Start).Line;
        int? locator = passages.IsUnique(passage, 0, 0) ? null : line;
        foreach (string? source in cited.Sources.DefaultIfEmpty())
            terminal.Output.WriteLine(new CitationText(source, locator, passages.QuoteOf(passage)).ToString());
        if (locator is not null && cited.Sources.IsEmpty)
            terminal.Error.WriteLine($"note: the passage stands in the document more than once; name the source with a locator, [source-name, line {line}: \"…\"]");
        else if (locator is not null && !passages.IsUnique(passage, line, line))
            terminal.Error.WriteLine($"note: the passage stands in line {line} more than once");
        return passage;
    }

    private static void PrintPlace(CitableDocument cited, QuoteMatch passage, Terminal terminal)
    {
        DocumentPlace place = cited.Index.PlaceOf(passage.Start);
        terminal.Output.WriteLine($"{Terminal.ShortPath(cited.FullPath)}({place.Line},{place.Column})");
        new DiagnosticPrinter(terminal).PrintExcerpt(new Site(cited.Index.File, cited.Index.Text.OriginalSpan(passage.Start, passage.End)), Color.Green);
    }

    private static void PrintNotes(CitableDocument cited, CitedWords found, Terminal terminal)
    {
        if (found.Difference is { } difference)
            terminal.Error.WriteLine($"note: {difference}");
        if (!found.Others.IsEmpty)
            terminal.Error.WriteLine($"note: the words stand in the document {CheckSummary.Count(found.Others.Length + 1, "time")}, also in line {string.Join(", ", found.Others.Select(other => cited.Index.PlaceOf(other.Start).Line).Distinct().Take(20))}; --line picks one");
        if (cited.Sources.IsEmpty)
            terminal.Error.WriteLine("note: no source of the folder names this document");
        if (!cited.IsAtHand)
            terminal.Error.WriteLine("note: the document is in no folder of documents, so a check does not find it");
    }
}
