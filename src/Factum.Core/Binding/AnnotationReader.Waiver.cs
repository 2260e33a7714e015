using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Binding;

internal sealed partial class AnnotationReader
{
    private void ReadWaiver(AnnotationSyntax syntax, BoundAnnotations annotations)
    {
        ImmutableArray<AnnotationArgumentSyntax> arguments = syntax.Arguments;
        if (arguments.IsEmpty || arguments[0].Keyword is not null || arguments.Length > 3 || (arguments.Length == 3 && arguments[2].Keyword is null))
        {
            findings.Report(WrongAnnotationArguments.Rule, syntax.Span, "allow", "a rule, a reason and, if it is to end, until with a date");
            return;
        }

        string? rule = ReadRuleId(arguments[0].Value);
        if (arguments.Length < 2 || arguments[1].Value.Kind != TokenKind.String || findings.StringOf(arguments[1].Value).Trim(' ').Length == 0)
        {
            findings.Report(MissingReason.Rule, syntax.Span, rule is null ? "allow" : "allow(" + rule + ")");
            return;
        }

        EdtfDate? until = null;
        if (arguments.Length == 3 && !IsDate(arguments[2].Value, out until))
            return;
        if (rule is not null)
            annotations.Waivers = annotations.Waivers.Add(new Waiver(rule, findings.StringOf(arguments[1].Value), until, findings.SiteOf(syntax.Span)));
    }

    private string? ReadRuleId(Token token)
    {
        string id = token.Kind == TokenKind.String ? findings.StringOf(token) : findings.TextOf(token);
        foreach (Rule rule in RuleList.All)
        {
            if (rule.Id != id)
                continue;
            if (Waivers.CanWaive(rule))
                return id;
            findings.Report(RuleNotWaivable.Rule, token.Span, id, rule.Title);
            return null;
        }

        findings.ReportUnknown(UnknownRuleId.Rule, token.Span, NearestName.Find(id, RuleList.All.Select(rule => rule.Id)), id);
        return null;
    }

    private bool IsDate(Token token, out EdtfDate? date)
    {
        string text = findings.TextOf(token);
        date = null;
        if (DateForm.IsOfTheLanguage(text) && EdtfDate.TryParse(text, out date))
            return true;
        findings.Report(NotADate.Rule, token.Span, text, "until");
        return false;
    }
}
