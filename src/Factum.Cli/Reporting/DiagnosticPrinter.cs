using System.Globalization;
using Factum.Rules;
using Factum.Text;
using Spectre.Console;

namespace Factum.Cli.Reporting;

/// <summary>Prints a diagnostic as compilers do, <c>file(line,col): error FACTnnnn: message</c>, and below it the line with what is wrong underlined.</summary>
internal sealed class DiagnosticPrinter(Terminal terminal)
{
    public void Print(ShownDiagnostic diagnostic)
    {
        PrintLine(diagnostic);
        PrintExcerpt(diagnostic.Site, ColourOf(diagnostic.Severity));
    }

    /// <summary>Without its text.</summary>
    public void PrintLine(ShownDiagnostic diagnostic)
    {
        ShownPlace place = diagnostic.Place;
        string where = string.Create(CultureInfo.InvariantCulture, $"{place.File}({place.Line},{place.Column})");
        terminal.Output.WriteLine($"{where}: {terminal.Paint(diagnostic.SeverityWord, ColourOf(diagnostic.Severity))} {diagnostic.Rule.Id}: {SourceExcerpt.WithoutControls(diagnostic.Message)}");
    }

    /// <summary>The line of a place, and carets under what is meant.</summary>
    public void PrintExcerpt(Site site, Color colour)
    {
        if (SourceExcerpt.Of(site) is not { } excerpt)
            return;
        string number = (site.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(6);
        terminal.Output.WriteLine($"{number} | {excerpt.Line}");
        terminal.Output.WriteLine($"{"",6} | {excerpt.Indent}{terminal.Paint(excerpt.Carets, colour)}");
    }

    private static Color ColourOf(Severity severity) => severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Blue,
    };
}
