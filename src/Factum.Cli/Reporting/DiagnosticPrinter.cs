using System.Globalization;
using Factum.Rules;
using Factum.Text;
using Spectre.Console;

namespace Factum.Cli.Reporting;

/// <summary>Prints a diagnostic as compilers do, <c>file(line,col): error FACTnnnn: message</c>, and below it the line with what is wrong underlined.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal, string folder)
{
    /// <summary>Only the first line.</summary>
    public bool IsBrief { get; init; }

    public void Print(FactDiagnostic diagnostic)
    {
        Site site = diagnostic.Site;
        LinePlace start = site.Start;
        string place = string.Create(CultureInfo.InvariantCulture, $"{PathOf(site.File)}({start.Line + 1},{start.Column + 1})");
        terminal.Output.WriteLine($"{place}: {Painted(diagnostic.Severity)} {diagnostic.Rule.Id}: {SourceExcerpt.WithoutControls(diagnostic.Message)}");
        if (!IsBrief)
            PrintExcerpt(site, diagnostic.Severity);
    }

    private void PrintExcerpt(Site site, Severity severity)
    {
        if (SourceExcerpt.Of(site) is not { } excerpt)
            return;
        string number = (site.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(6);
        terminal.Output.WriteLine($"{number} | {excerpt.Line}");
        terminal.Output.WriteLine($"{"",6} | {excerpt.Indent}{terminal.Paint(excerpt.Carets, ColourOf(severity))}");
    }

    private string PathOf(SourceFile file) => Terminal.ShortPath(Path.Combine(folder, file.Path));

    private string Painted(Severity severity) => terminal.Paint(WordOf(severity), ColourOf(severity));

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static Color ColourOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
