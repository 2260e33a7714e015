using System.Collections.Immutable;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Kinds;

internal sealed partial class KindModelBuilder
{
    private void ReadTypes()
    {
        foreach (KindDraft draft in InOrder())
        {
            foreach (PropertyDraft property in draft.Properties)
            {
                property.Type = ReadType(property.Syntax.Type, property.Findings);
                if (property.Type is null)
                    draft.BrokenProperties.Add(property.Name);
            }
        }
    }

    /// <summary>Null where no part of it makes sense, which is reported here or by the parser.</summary>
    private PropertyType? ReadType(TypeSyntax syntax, Findings findings)
    {
        if (!syntax.Symbols.IsEmpty)
            return new PropertyType(ScalarType.Symbol, ReadSymbols(syntax, findings));
        if (syntax.Names.Length == 1 && TypeWords.Scalar(findings.TextOf(syntax.Names[0])) is { } scalar)
            return PropertyType.Of(scalar);

        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(syntax.Names.Length);
        foreach (Token token in syntax.Names)
        {
            if (token.IsMissing)
                continue;
            string name = findings.TextOf(token);
            if (TypeWords.Scalar(name) is not null)
                findings.Report(ScalarTypeInUnion.Rule, token.Span, name);
            else if (!drafts.ContainsKey(name))
                findings.ReportUnknown(UnknownType.Rule, token.Span, NearestName.Find(name, drafts.Keys.Concat(TypeWords.Scalars)), name);
            else if (names.Contains(name))
                findings.Report(ChoiceTwice.Rule, token.Span, name);
            else
                names.Add(name);
        }

        return names.Count > 0 ? new PropertyType(ScalarType.Entity, names.ToImmutable()) : null;
    }

    private static ImmutableArray<string> ReadSymbols(TypeSyntax syntax, Findings findings)
    {
        ImmutableArray<string>.Builder symbols = ImmutableArray.CreateBuilder<string>(syntax.Symbols.Length);
        foreach (Token token in syntax.Symbols)
        {
            string symbol = findings.TextOf(token);
            if (symbols.Contains(symbol))
                findings.Report(ChoiceTwice.Rule, token.Span, symbol);
            else
                symbols.Add(symbol);
        }

        return symbols.ToImmutable();
    }

    /// <summary>Bases first, since a kind holds its base; then in order of name.</summary>
    private ImmutableArray<Kind> MakeKinds()
    {
        Dictionary<string, Kind> made = new(StringComparer.Ordinal);
        foreach (KindDraft draft in InOrder())
            Make(draft, made);
        return [.. made.Values.OrderBy(kind => kind.Name, StringComparer.Ordinal)];
    }

    private Kind Make(KindDraft draft, Dictionary<string, Kind> made)
    {
        Stack<KindDraft> waiting = new();
        for (KindDraft? kind = draft; kind is not null && !made.ContainsKey(kind.Name); kind = kind.Base)
            waiting.Push(kind);
        while (waiting.Count > 0)
        {
            KindDraft next = waiting.Pop();
            made.Add(next.Name, Make(next, next.Base is null ? null : made[next.Base.Name]));
        }

        return made[draft.Name];
    }

    private Kind Make(KindDraft draft, Kind? baseKind)
    {
        PropertyReader reader = new(draft, drafts, ReadType);
        ImmutableArray<PropertyDeclaration> own = [.. draft.Properties.Where(property => property.Type is not null).Select(reader.Read)];
        return new Kind
        {
            Name = draft.Name,
            Plural = draft.Syntax.Plural is { } plural ? draft.Findings.StringOf(plural) : draft.Name,
            Base = baseKind,
            Site = draft.Findings.SiteOf(draft.Syntax.Name),
            Documentation = Binding.Documentation.Read(draft.Syntax.Documentation, draft.Findings),
            IsPrelude = draft.IsPrelude,
            ImportedFrom = draft.ImportedFrom,
            OwnProperties = own,
            Properties = baseKind is null ? own : baseKind.Properties.AddRange(own),
            BrokenProperties = [.. draft.BrokenProperties],
        };
    }
}
