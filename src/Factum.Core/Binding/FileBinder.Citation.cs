using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Binding;

internal sealed partial class FileBinder
{
    private ImmutableArray<BoundCitation> BindCitations(ImmutableArray<CitationSyntax> syntaxes, string? source)
    {
        if (syntaxes.IsEmpty)
            return [];
        ImmutableArray<BoundCitation>.Builder citations = ImmutableArray.CreateBuilder<BoundCitation>(syntaxes.Length);
        foreach (CitationSyntax syntax in syntaxes)
            citations.Add(BindCitation(syntax, source));
        return citations.MoveToImmutable();
    }

    /// <summary>A source that is named goes before the block's own, and that before <c>according to</c>.</summary>
    private BoundCitation BindCitation(CitationSyntax syntax, string? source)
    {
        Site site = findings.SiteOf(syntax.Span);
        Token? named = syntax.Source is { IsMissing: false } token ? token : null;
        string? id = named is { } name ? findings.TextOf(name) : source;
        if (id is null)
            findings.Report(CitationWithoutSource.Rule, syntax.Span);
        return new BoundCitation
        {
            Source = id,
            SourceSite = named is { } place ? findings.SiteOf(place) : site,
            Stance = syntax.Against is null ? Stance.Supports : Stance.Opposes,
            FirstLine = syntax.Locator?.FirstLine ?? 0,
            LastLine = syntax.Locator?.LastLine ?? 0,
            Quotes = BindQuotes(syntax.Quotes),
            Site = site,
        };
    }

    private ImmutableArray<BoundQuote> BindQuotes(ImmutableArray<Token> tokens)
    {
        if (tokens.IsEmpty)
            return [];
        ImmutableArray<BoundQuote>.Builder quotes = ImmutableArray.CreateBuilder<BoundQuote>(tokens.Length);
        foreach (Token token in tokens)
        {
            string text = findings.StringOf(token);
            if (text.Trim(' ', '\t').Length == 0)
                findings.Report(EmptyQuote.Rule, token.Span);
            else
                quotes.Add(new BoundQuote(text, findings.SiteOf(ContentOf(token))));
        }

        return quotes.ToImmutable();
    }

    private static TextSpan ContentOf(Token token) =>
        new(token.Start + 1, token.Length - ((token.Flags & TokenFlags.IsUnterminated) != 0 ? 1 : 2));
}
