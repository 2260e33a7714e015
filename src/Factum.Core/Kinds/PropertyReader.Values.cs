using System.Collections.Immutable;
using Factum.Binding;
using Factum.Binding.Rules;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Kinds;

internal sealed partial class PropertyReader
{
    private static LinearPattern? ReadPattern(ModifierSyntax syntax, Findings findings)
    {
        if (syntax.Arguments.IsEmpty)
            return null;
        string pattern = findings.StringOf(syntax.Arguments[0].Head);
        LinearPattern? read = LinearPattern.TryParse(pattern, out string problem);
        if (read is null)
            findings.Report(BrokenPattern.Rule, syntax.Arguments[0].Span, pattern, problem);
        return read;
    }

    private static void ReadRange(ModifierSyntax syntax, Findings findings, Modifiers read)
    {
        if (syntax.Arguments.Length < 2)
            return;
        ScalarReading? high = ReadEnd(syntax.Arguments[1], findings, read.Type, default);
        ScalarReading? low = ReadEnd(syntax.Arguments[0], findings, read.Type, high?.Ending ?? default);
        if (low is not { Exact: { } lowest } || high is not { Exact: { } highest })
            return;
        if (read.Type.Scalar == ScalarType.Money && low.Value.Unit != high.Value.Unit)
        {
            findings.Report(MixedCurrencies.Rule, syntax.Span, low.Value.Unit, high.Value.Unit);
            return;
        }

        Values.IntervalSet range = Bounds.Between(lowest, highest);
        if (range.IsEmpty)
        {
            findings.Report(EmptyInterval.Rule, syntax.Span, low.Value.Text, high.Value.Text);
            return;
        }

        read.Range = new QuantitySet(read.Type.Scalar == ScalarType.Money ? low.Value.Unit : "", range);
        read.RangeText = $"from {low.Value.Text} to {high.Value.Text}";
    }

    /// <summary>Words that constrain nothing are no end of a range.</summary>
    private static ScalarReading? ReadEnd(ScalarSyntax syntax, Findings findings, PropertyType type, Ending right)
    {
        ScalarReading? end = new ScalarReader(findings).Read(syntax, type, "from … to", right);
        if (end is { Exact: null })
            findings.Report(ValueOfAnotherType.Rule, syntax.Span, "from … to", TypeWords.Expected(type), findings.TextOf(syntax.Span));
        return end;
    }

    private static ImmutableArray<string> ReadCurrencies(ModifierSyntax syntax, Findings findings)
    {
        ImmutableArray<string>.Builder codes = ImmutableArray.CreateBuilder<string>(syntax.Arguments.Length);
        foreach (ScalarSyntax argument in syntax.Arguments)
        {
            string code = findings.TextOf(argument.Head);
            if (!Currency.TryParse(code, out _))
                findings.ReportUnknown(UnknownCurrency.Rule, argument.Span, NearestName.Find(code, Currency.Known.Select(currency => currency.Code)), code);
            else if (codes.Contains(code))
                findings.Report(ChoiceTwice.Rule, argument.Span, code);
            else
                codes.Add(code);
        }

        return codes.ToImmutable();
    }

    private static ImmutableArray<string> ReadNoneOf(ModifierSyntax syntax, Findings findings, PropertyType type)
    {
        ScalarReader scalars = new(findings);
        ImmutableArray<string>.Builder values = ImmutableArray.CreateBuilder<string>(syntax.Arguments.Length);
        foreach (ScalarSyntax argument in syntax.Arguments)
        {
            if (scalars.Read(argument, type, "none of") is { } reading)
                values.Add(reading.Value.Text);
        }

        return values.ToImmutable();
    }

    private ImmutableArray<QualifierDeclaration> ReadQualifiers(ModifierSyntax syntax, Findings findings)
    {
        ImmutableArray<QualifierDeclaration>.Builder qualifiers = ImmutableArray.CreateBuilder<QualifierDeclaration>(syntax.Qualifiers.Length);
        foreach (QualifierDeclarationSyntax qualifier in syntax.Qualifiers)
        {
            if (qualifier.Name.IsMissing || readType(qualifier.Type, findings) is not { } type)
                continue;
            string name = findings.TextOf(qualifier.Name);
            if (BuiltInQualifiers.Find(name) is not null || qualifiers.Any(other => other.Name == name))
                findings.Report(QualifierDeclaredTwice.Rule, qualifier.Name.Span, name, BuiltInQualifiers.Find(name) is null ? "here" : "with every property");
            else
                qualifiers.Add(ReadQualifier(qualifier, name, type, findings));
        }

        return qualifiers.ToImmutable();
    }

    private static QualifierDeclaration ReadQualifier(QualifierDeclarationSyntax syntax, string name, PropertyType type, Findings findings)
    {
        bool isRequired = false, isBounded = false;
        foreach (Token token in syntax.Modifiers)
        {
            string modifier = findings.TextOf(token);
            isRequired |= modifier == "required";
            if (modifier != "bounded")
                continue;
            isBounded = type.IsOrdered;
            if (!isBounded)
                findings.Report(ModifierNotForType.Rule, token.Span, modifier, TypeWords.Written(type), "a number, percentage, sum, date or duration");
        }

        return new QualifierDeclaration(name, type, isRequired, isBounded);
    }
}
