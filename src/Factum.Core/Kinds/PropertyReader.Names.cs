using Factum.Binding;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Kinds;

internal sealed partial class PropertyReader
{
    /// <summary>The property that the modifier names, of this kind; null where there is none, which is reported.</summary>
    private PropertyDraft? FindNamed(string modifier, ModifierSyntax syntax, Findings findings)
    {
        if (syntax.Arguments.IsEmpty)
            return null;
        string name = findings.TextOf(syntax.Arguments[0].Head);
        if (kind.FindProperty(name) is { } property)
            return property;
        findings.ReportUnknown(UnknownPropertyInModifier.Rule, syntax.Arguments[0].Span, NearestName.Find(name, kind.PropertyNames()), kind.Name, name, modifier);
        return null;
    }

    /// <summary>The inverse belongs to the kinds that the property leads to, and must be able to lead back.</summary>
    private string? ReadInverse(ModifierSyntax syntax, Findings findings, PropertyType type)
    {
        if (syntax.Arguments.IsEmpty)
            return null;
        ScalarSyntax argument = syntax.Arguments[0];
        string name = findings.TextOf(argument.Head);
        List<string> known = [];
        foreach (string target in type.Names)
        {
            KindDraft? draft = kinds.TryGetValue(target, out KindDraft? found) ? found : null;
            known.AddRange(draft?.PropertyNames() ?? []);
            if (draft?.FindProperty(name)?.Type is not { } inverse)
                continue;
            if (LeadsBack(inverse))
                return name;
            findings.Report(InverseLeadsElsewhere.Rule, argument.Span, target, name, TypeWords.Written(inverse), kind.Name);
            return null;
        }

        findings.ReportUnknown(UnknownPropertyInModifier.Rule, argument.Span, NearestName.Find(name, known), string.Join(" | ", type.Names), name, "inverse of");
        return null;
    }

    private bool LeadsBack(PropertyType inverse) =>
        inverse.Scalar == ScalarType.Entity && inverse.Names.Any(target => kind.Is(target) || (kinds.TryGetValue(target, out KindDraft? other) && other.Is(kind.Name)));

    private Dependency[] ReadDependency(string modifier, ModifierSyntax syntax, Findings findings)
    {
        if (FindNamed(modifier, syntax, findings) is not { Type: { } type } property)
            return [];
        if (syntax.Arguments.Length < 2)
            return [new Dependency(property.Name, null)];
        return new ScalarReader(findings).Read(syntax.Arguments[1], type, property.Name) is { } reading ? [new Dependency(property.Name, reading.Value.Text)] : [];
    }

    private string[] ReadDate(string modifier, ModifierSyntax syntax, Findings findings)
    {
        if (FindNamed(modifier, syntax, findings) is not { Type: { } type } property)
            return [];
        if (type.Scalar == ScalarType.Date)
            return [property.Name];
        findings.Report(ModifierNotForType.Rule, syntax.Arguments[0].Span, modifier + " " + property.Name, TypeWords.Written(type), "a date on both sides");
        return [];
    }
}
