namespace Factum.Cli.Reporting;

/// <summary>A check for a person: diagnostics with their text, and the counts.</summary>
internal static class TextReport
{
    public static void Print(CheckReport report, Terminal terminal)
    {
        DiagnosticPrinter printer = new(terminal);
        foreach (ShownDiagnostic diagnostic in report.Shown)
            printer.Print(diagnostic);
        terminal.Output.WriteLine(report.Summary.ToString());
    }

    /// <summary>A line for each diagnostic.</summary>
    public static void PrintLines(CheckReport report, Terminal terminal)
    {
        DiagnosticPrinter printer = new(terminal);
        foreach (ShownDiagnostic diagnostic in report.Shown)
            printer.PrintLine(diagnostic);
        terminal.Output.WriteLine(report.Summary.ToString());
    }
}
