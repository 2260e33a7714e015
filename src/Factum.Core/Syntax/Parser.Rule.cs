using System.Collections.Immutable;
using Factum.Syntax.Rules;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    /// <summary>A broken rule or rate is skipped whole: half of one checks nothing.</summary>
    private DeclarationSyntax ParseRule(int first, ImmutableArray<AnnotationSyntax> annotations)
    {
        Token keyword = Take();
        Token message = TakeString();
        ExpectWord("for");
        Token kind = isBroken ? Token.MissingAt(previousEnd) : TakeName("the name of a kind");
        if (!isBroken && Kind == TokenKind.Colon)
            Take();
        else
            ReportUnexpected("':'");
        ExpressionSyntax? condition = isBroken ? null : ParseCondition();
        ExpectEnd();
        if (isBroken || condition is null)
            return new SkippedSyntax(SpanFrom(first));

        Warn(NotEvaluatedYet.Rule, keyword.Span, "rule");
        return new RuleSyntax(SpanFrom(first)) { Annotations = annotations, Message = message, Kind = kind, Condition = condition };
    }

    private DeclarationSyntax ParseRate(int first, ImmutableArray<AnnotationSyntax> annotations)
    {
        RejectAnnotations(annotations);
        Token keyword = Take();
        Token fromAmount = TakeFigure();
        Token fromCurrency = TakeCurrency();
        if (!isBroken && Kind == TokenKind.Equal)
            Take();
        else
            ReportUnexpected("'='");
        Token? about = TakeOptional("about");
        Token toAmount = TakeFigure();
        Token toCurrency = TakeCurrency();
        Token? on = null;
        if (IsWord("on") && !Current.StartsLine)
        {
            Take();
            on = TakeFigure();
        }

        ImmutableArray<CitationSyntax> citations = isBroken ? [] : ParseCitations();
        ExpectEnd();
        if (isBroken)
            return new SkippedSyntax(SpanFrom(first));

        Warn(NotEvaluatedYet.Rule, keyword.Span, "rate");
        return new RateSyntax(SpanFrom(first)) { FromAmount = fromAmount, FromCurrency = fromCurrency, About = about, ToAmount = toAmount, ToCurrency = toCurrency, On = on, Citations = citations };
    }

    private Token TakeFigure()
    {
        if (Kind == TokenKind.Figure && !IsAtEnd)
        {
            CheckUnitApart(Current);
            return Take();
        }

        ReportUnexpected("a number");
        return Token.MissingAt(previousEnd);
    }

    private Token TakeCurrency()
    {
        if (Kind == TokenKind.Word && !IsAtEnd && Words.IsCurrency(CurrentText))
            return Take();
        ReportUnexpected("an ISO 4217 code such as USD");
        return Token.MissingAt(previousEnd);
    }
}
