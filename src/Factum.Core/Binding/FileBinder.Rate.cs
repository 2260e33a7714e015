using Factum.Binding.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Binding;

internal sealed partial class FileBinder
{
    private void BindRate(RateSyntax syntax)
    {
        int before = findings.Count;
        decimal? from = ReadAmount(syntax.FromAmount), to = ReadAmount(syntax.ToAmount);
        string? fromCurrency = ReadCurrency(syntax.FromCurrency), toCurrency = ReadCurrency(syntax.ToCurrency);
        EdtfDate? on = syntax.On is { IsMissing: false } date ? ReadDate(date) : null;
        if (from is not { } fromAmount || to is not { } toAmount || fromCurrency is null || toCurrency is null || findings.Count > before)
            return;
        if (fromCurrency == toCurrency)
        {
            findings.Report(RateOfOneCurrency.Rule, syntax.ToCurrency.Span, fromCurrency);
            return;
        }

        rates.Add(new BoundRate(fromAmount, fromCurrency, syntax.About is not null, toAmount, toCurrency, on, BindCitations(syntax.Citations, according), findings.SiteOf(syntax.Span)));
    }

    private decimal? ReadAmount(Token token)
    {
        if (token.IsMissing)
            return null;
        string text = findings.TextOf(token);
        if (Figure.TryRead(text, out Figure figure) == FigureReading.Read && !figure.IsPercent && figure.Number > 0)
            return figure.Number;
        findings.Report(RateNotPositive.Rule, token.Span, text);
        return null;
    }

    private string? ReadCurrency(Token token)
    {
        if (token.IsMissing)
            return null;
        string code = findings.TextOf(token);
        if (Currency.TryParse(code, out _))
            return code;
        findings.ReportUnknown(UnknownCurrency.Rule, token.Span, NearestName.Find(code, Currency.Known.Select(currency => currency.Code)), code);
        return null;
    }

    private EdtfDate? ReadDate(Token token)
    {
        string text = findings.TextOf(token);
        if (DateForm.IsOfTheLanguage(text) && EdtfDate.TryParse(text, out EdtfDate? date))
            return date;
        findings.Report(NotADate.Rule, token.Span, text, "on");
        return null;
    }
}
