using System.CommandLine;
using Factum.Rules;

namespace Factum.Cli.Verbs;

/// <summary><c>factum explain FACTnnnn</c>: the page of a rule.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        Argument<string?> rule = new("rule") { Description = "The id of a rule, such as FACT2003, or its name, such as QuoteNotInDocument. Without it, the rules are listed.", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("explain", "Tells what a diagnostic means, why it matters and how to mend it.") { rule };
        command.SetAction(parsed =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(rule) is { } name)
                output.Write(RulePage.Write(Find(name)));
            else
                List(output);
            return ExitCode.Good;
        });
        return command;
    }

    private static Rule Find(string name)
    {
        if (RuleList.All.FirstOrDefault(rule => IsCalled(rule.Id, name) || IsCalled(rule.Name, name)) is { } found)
            return found;
        string? nearest = NearestName.Find(name.ToUpperInvariant(), RuleList.All.Select(rule => rule.Id))
            ?? RuleList.All.FirstOrDefault(rule => IsCalled(rule.Name, NearestName.Find(name.ToLowerInvariant(), RuleList.All.Select(known => known.Name.ToLowerInvariant())) ?? ""))?.Name;
        string suggestion = nearest is null ? "'factum explain' lists them all" : $"did you mean '{nearest}'";
        throw new UnusableInputException($"there is no rule '{name}'; {suggestion}");
    }

    private static bool IsCalled(string known, string name) => known.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static void List(TextWriter output)
    {
        int widest = RuleList.All.Max(rule => rule.Name.Length);
        foreach (Rule rule in RuleList.All)
            output.WriteLine($"{rule.Id}  {WordOf(rule.Severity),-7}  {rule.Name.PadRight(widest)}  {rule.Title}");
    }

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        Severity.Hint => "hint",
        _ => "none",
    };
}
