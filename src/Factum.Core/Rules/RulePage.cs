using System.Collections.Immutable;
using System.Text;

namespace Factum.Rules;

/// <summary>The page of a rule and the table of all: what <c>docs/rules</c> holds and what the tool prints.</summary>
internal static class RulePage
{
    private const string PartMark = "=== ";

    public static string Write(Rule rule)
    {
        StringBuilder page = new();
        page.Append("# ").Append(rule.Id).Append(' ').Append(rule.Name).Append("\n\n");
        page.Append(rule.Title).Append(". ").Append(SeverityWord(rule.Severity)).Append(" unless the project sets another severity.\n\n");
        page.Append("> ").Append(rule.Message).Append("\n\n");
        page.Append(rule.Why).Append('\n');
        AppendExample(page, "Fires", rule.Fires);
        AppendExample(page, "Stays silent", rule.Silent);
        page.Append("\n## Setting the severity\n\n");
        page.Append("For some files, in `.editorconfig`:\n\n```ini\n[*.facts]\nfacts.").Append(rule.Id).Append(".severity = none\n```\n\n");
        page.Append("For the project, in `.globalconfig`:\n\n```ini\nis_global = true\ndotnet_diagnostic.").Append(rule.Id).Append(".severity = none\n```\n");
        return page.ToString();
    }

    public static string WriteTable(ImmutableArray<Rule> rules)
    {
        StringBuilder table = new("# Rules\n\nWhat the compiler says about fact files. 0xxx is syntax, 1xxx names and kinds, 2xxx evidence, 3xxx consistency, 9xxx the set-up of a project.\n\n");
        table.Append("| id | rule | severity | what |\n|---|---|---|---|\n");
        foreach (Rule rule in rules)
            table.Append("| [").Append(rule.Id).Append("](").Append(rule.Id).Append(".md) | ").Append(rule.Name).Append(" | ").Append(rule.Severity.ToString().ToLowerInvariant()).Append(" | ").Append(rule.Title).Append(" |\n");
        return table.ToString();
    }

    private static string SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => "An error",
        Severity.Warning => "A warning",
        Severity.Info => "An information",
        Severity.Hint => "A hint",
        _ => "Not reported",
    };

    private static void AppendExample(StringBuilder page, string heading, string? example)
    {
        if (example is null)
            return;
        page.Append("\n## ").Append(heading).Append('\n');
        string path = "";
        List<string> lines = [];
        foreach (string line in example.Split('\n'))
        {
            if (line.StartsWith(PartMark, StringComparison.Ordinal))
            {
                AppendPart(page, path, lines);
                path = line.Substring(PartMark.Length).Trim();
                lines.Clear();
            }
            else
            {
                lines.Add(line.TrimEnd('\r'));
            }
        }

        AppendPart(page, path, lines);
    }

    private static void AppendPart(StringBuilder page, string path, List<string> lines)
    {
        while (lines.Count > 0 && lines[lines.Count - 1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        if (lines.Count == 0 && path.Length == 0)
            return;
        page.Append('\n');
        if (path.Length > 0)
            page.Append('`').Append(path).Append("`:\n\n");
        page.Append("```").Append(path.Length == 0 || path.EndsWith(".facts", StringComparison.Ordinal) ? "facts" : "text").Append('\n');
        foreach (string line in lines)
            page.Append(line).Append('\n');
        page.Append("```\n");
    }
}
