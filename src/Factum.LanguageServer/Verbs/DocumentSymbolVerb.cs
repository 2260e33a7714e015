using Factum.LanguageServer.Protocol;
using Factum.Syntax;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>textDocument/documentSymbol</c>: the blocks of a file with their members.</summary>
internal sealed class DocumentSymbolVerb(Session session)
{
    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<DocumentSymbol>> DocumentSymbols(FileParams parameters) =>
        await session.ViewSyntax(parameters.TextDocument.Uri).ConfigureAwait(false) is { } file
            ? [.. file.Declarations.Select(declaration => Translate(file, declaration)).OfType<DocumentSymbol>()]
            : [];

    private DocumentSymbol? Translate(FileSyntax file, DeclarationSyntax declaration) => declaration switch
    {
        EntitySyntax entity => Symbol(file, entity.Span, entity.Name, TitleOf(file, entity), file.TextOf(entity.Kind), SymbolKinds.Object,
            [.. entity.Members.Where(member => !member.Property.IsMissing).Select(member => Symbol(file, member.Span, member.Property, file.TextOf(member.Property), ValueOf(file, member), SymbolKinds.Field, null))]),
        KindSyntax kind => Symbol(file, kind.Span, kind.Name, file.TextOf(kind.Name), "kind", SymbolKinds.Class, Properties(file, kind.Properties)),
        ExtendSyntax extend => Symbol(file, extend.Span, extend.Name, file.TextOf(extend.Name), "extend", SymbolKinds.Class, Properties(file, extend.Properties)),
        RuleSyntax rule => Symbol(file, rule.Span, rule.Message, file.StringOf(rule.Message), "rule", SymbolKinds.Operator, null),
        RateSyntax rate => Symbol(file, rate.Span, rate.FromAmount, $"{file.TextOf(rate.FromCurrency)} to {file.TextOf(rate.ToCurrency)}", "rate", SymbolKinds.Key, null),
        _ => null,
    };

    private DocumentSymbol[] Properties(FileSyntax file, IEnumerable<PropertyDeclarationSyntax> properties) =>
        [.. properties.Where(property => !property.Name.IsMissing).Select(property => Symbol(file, property.Span, property.Name, file.TextOf(property.Name), file.File.ToString(property.Type.Span), SymbolKinds.Property, null))];

    private DocumentSymbol Symbol(FileSyntax file, TextSpan span, Token name, string text, string detail, int kind, IReadOnlyList<DocumentSymbol>? children)
    {
        // A client refuses a name that is empty, or that lies outside of its symbol.
        TextSpan whole = TextSpan.FromBounds(Math.Min(span.Start, name.Start), Math.Max(span.End, name.End));
        return new DocumentSymbol(text.Length > 0 ? text : "?", detail, kind, session.Positions.RangeOf(file.File, whole), session.Positions.RangeOf(file.File, name.Span)) { Children = children };
    }

    private static string TitleOf(FileSyntax file, EntitySyntax entity) => entity.Title is { } title && file.StringOf(title) is { Length: > 0 } words ? words : file.TextOf(entity.Name);

    private static string ValueOf(FileSyntax file, MemberSyntax member) =>
        member.Values.IsEmpty ? "" : file.File.ToString(TextSpan.FromBounds(member.Values[0].Span.Start, member.Values[^1].Span.End));
}
