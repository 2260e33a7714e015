using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.LanguageServer.Checking;
using Factum.Rules;

namespace Factum.LanguageServer.Meaning;

/// <summary>A fact file as a page of Markdown: each claim with its standing, origins and citations, and what is open.</summary>
internal static class ReportText
{
    public static string Of(FileView view)
    {
        StringBuilder text = new($"# {Markdown.Escape(view.File.Path)}\n");
        FactDiagnostic[] open = [.. view.Checked.Diagnostics[view.File.Path].Where(diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning).OrderBy(diagnostic => diagnostic.Site.Span.Start)];
        int claims = view.Facts.Blocks.Sum(block => block.Claims.Length);
        text.Append(CultureInfo.InvariantCulture, $"\n{claims} {(claims == 1 ? "claim" : "claims")}, {open.Length} open\n");
        foreach (EntityBlock block in view.Facts.Blocks)
            Append(text, view.Checked, block);
        if (open.Length > 0)
            text.Append("\n## Open\n\n");
        foreach (FactDiagnostic diagnostic in open)
            text.Append(CultureInfo.InvariantCulture, $"- line {diagnostic.Site.Start.Line + 1}, {diagnostic.Rule.Id}: {Markdown.Escape(diagnostic.Message)}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, CheckedProject project, EntityBlock block)
    {
        text.Append("\n## ").Append(FactText.NameOf(project, block.Id)).Append('\n');
        foreach (BoundClaim claim in block.Claims)
        {
            text.Append("\n### ").Append(claim.Property.Name).Append(' ').Append(Markdown.Code(FactText.ValueOf(claim))).Append('\n');
            if (project.FindFact(claim.Block.Id, claim.Property.Name) is { } known)
                text.Append('\n').Append(FactText.Standing(known.Outcome)).Append('\n');
            text.Append('\n').Append(claim.Citations.IsEmpty ? "no citation" : FactText.Claim(project, claim)).Append('\n');
        }
    }
}
