using System.Collections.Immutable;
using Factum.Binding;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Kinds;

/// <summary>Reads the modifiers of the properties of one kind. A modifier that does not fit is reported and does nothing.</summary>
internal sealed partial class PropertyReader(KindDraft kind, IReadOnlyDictionary<string, KindDraft> kinds, Func<TypeSyntax, Findings, PropertyType?> readType)
{
    public PropertyDeclaration Read(PropertyDraft property)
    {
        Modifiers read = new(property.Type ?? PropertyType.Of(ScalarType.Text));
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ModifierSyntax syntax in property.Syntax.Modifiers)
        {
            string name = property.Findings.TextOf(syntax.Name);
            bool isRepeatable = name is "requires" or "excludes" or "after" or "before";
            if (!seen.Add(name) && !isRepeatable)
                property.Findings.Report(RepeatedModifier.Rule, syntax.Span, name);
            else if (Fits(name, syntax, property.Findings, read.Type))
                Read(name, syntax, property.Findings, read);
        }

        return Make(property, read);
    }

    private static bool Fits(string name, ModifierSyntax syntax, Findings findings, PropertyType type)
    {
        string? needs = name switch
        {
            "bounded" or "from" when !type.IsOrdered => "a number, percentage, sum, date or duration",
            "matches" when type.Scalar is not (ScalarType.Text or ScalarType.Url) => "text or url",
            "exclusive" when type.Scalar != ScalarType.Text => "text",
            "in" when type.Scalar != ScalarType.Money => "money",
            "inverse" or "symmetric" or "contemporary" when type.Scalar != ScalarType.Entity => "a kind",
            "after" or "before" when type.Scalar != ScalarType.Date => "date",
            _ => null,
        };
        if (needs is null)
            return true;
        findings.Report(ModifierNotForType.Rule, syntax.Name.Span, name, TypeWords.Written(type), needs);
        return false;
    }

    private void Read(string name, ModifierSyntax syntax, Findings findings, Modifiers read)
    {
        switch (name)
        {
            case "matches":
                read.Matches = ReadPattern(syntax, findings);
                break;
            case "from":
                ReadRange(syntax, findings, read);
                break;
            case "in":
                read.Currencies = ReadCurrencies(syntax, findings);
                break;
            case "none":
                read.NoneOf = ReadNoneOf(syntax, findings, read.Type);
                break;
            case "with":
                read.Qualifiers = ReadQualifiers(syntax, findings);
                break;
            case "inverse":
                read.InverseOf = ReadInverse(syntax, findings, read.Type);
                break;
            case "requires":
                read.Requires.AddRange(ReadDependency(name, syntax, findings));
                break;
            case "excludes":
                read.Excludes.AddRange(ReadDependency(name, syntax, findings));
                break;
            case "after":
                read.After.AddRange(ReadDate(name, syntax, findings));
                break;
            case "before":
                read.Before.AddRange(ReadDate(name, syntax, findings));
                break;
            default:
                read.Words.Add(name);
                break;
        }
    }

    private PropertyDeclaration Make(PropertyDraft property, Modifiers read) => new()
    {
        Name = property.Name,
        Type = read.Type,
        DeclaringKind = kind.Name,
        Site = property.Findings.SiteOf(property.Syntax.Name),
        Text = property.Findings.TextOf(Text.TextSpan.FromBounds(property.Syntax.Name.Start, Math.Max(property.Syntax.Name.End, property.Syntax.Span.End))),
        Documentation = Documentation.Read(property.Syntax.Documentation, property.Findings),
        IsMany = read.Words.Contains("many"),
        IsRequired = read.Words.Contains("required"),
        IsBounded = read.Words.Contains("bounded"),
        IsExclusive = read.Words.Contains("exclusive"),
        IsUnique = read.Words.Contains("unique"),
        IsSymmetric = read.Words.Contains("symmetric"),
        IsContemporary = read.Words.Contains("contemporary"),
        Changes = read.Words.Contains("changes"),
        IsUncited = read.Words.Contains("uncited"),
        IsSuggested = read.Words.Contains("suggested"),
        Matches = read.Matches,
        Range = read.Range,
        RangeText = read.RangeText,
        Currencies = read.Currencies,
        NoneOf = read.NoneOf,
        Qualifiers = read.Qualifiers,
        InverseOf = read.InverseOf,
        Requires = [.. read.Requires],
        Excludes = [.. read.Excludes],
        After = [.. read.After],
        Before = [.. read.Before],
    };

    /// <summary>What the modifiers of one property amount to.</summary>
    private sealed class Modifiers(PropertyType type)
    {
        public PropertyType Type { get; } = type;
        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);
        public LinearPattern? Matches { get; set; }
        public ValueSet? Range { get; set; }
        public string RangeText { get; set; } = "";
        public ImmutableArray<string> Currencies { get; set; } = [];
        public ImmutableArray<string> NoneOf { get; set; } = [];
        public ImmutableArray<QualifierDeclaration> Qualifiers { get; set; } = [];
        public string? InverseOf { get; set; }
        public List<Dependency> Requires { get; } = [];
        public List<Dependency> Excludes { get; } = [];
        public List<string> After { get; } = [];
        public List<string> Before { get; } = [];
    }
}
