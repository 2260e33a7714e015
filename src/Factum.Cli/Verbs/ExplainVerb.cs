using System.CommandLine;
using Factum.Rules;

namespace Factum.Cli.Verbs;

/// <summary><c>factum explain FACTnnnn</c>: the page of a rule.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        Argument<string> rule = new("rule") { Description = "The id of a rule, such as FACT2003, or its name, such as QuoteNotInDocument." };
        Command command = new("explain", "Tells what a diagnostic means, why it matters and how to mend it.") { rule };
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(rule);
            Rule found = RuleList.All.FirstOrDefault(candidate => candidate.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new UnusableInputException($"there is no rule '{name}'; ids go from {RuleList.All[0].Id} to {RuleList.All[^1].Id}");
            parsed.InvocationConfiguration.Output.Write(RulePage.Write(found));
            return ExitCode.Good;
        });
        return command;
    }
}
