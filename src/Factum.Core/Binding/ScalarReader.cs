using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Binding;

/// <summary>Reads one scalar by its type. Null where it does not fit, which is reported.</summary>
internal sealed partial class ScalarReader(Findings findings)
{
    /// <param name="scalar">As written.</param>
    /// <param name="type">What the property or qualifier takes.</param>
    /// <param name="name">Of the property or qualifier, for messages.</param>
    /// <param name="right">What stands behind the next figure to the right.</param>
    public ScalarReading? Read(ScalarSyntax scalar, PropertyType type, string name, Ending right = default)
    {
        if (scalar.Head.IsMissing)
            return null;
        return type.Scalar switch
        {
            ScalarType.Text => scalar.Form == ScalarForm.String ? Plain(findings.StringOf(scalar.Head)) : ReportMisfit(scalar, type, name),
            ScalarType.Url => scalar.Form == ScalarForm.Url ? Plain(findings.AddressOf(scalar.Head)) : ReportMisfit(scalar, type, name),
            ScalarType.Flag => ReadWord(scalar, type, name, ["yes", "no"]),
            ScalarType.Symbol => ReadWord(scalar, type, name, type.Names),
            ScalarType.Entity => scalar.Form == ScalarForm.Name ? Plain(findings.TextOf(scalar.Head)) : ReportMisfit(scalar, type, name),
            ScalarType.Date => ReadDate(scalar, type, name),
            _ => scalar.Form switch
            {
                ScalarForm.Figure => ReadFigure(scalar, type, name, right),
                ScalarForm.Quantity => ReadQuantity(scalar, type, name, right),
                _ => ReportMisfit(scalar, type, name),
            },
        };
    }

    private static ScalarReading Plain(string text) => new(new ScalarValue { Text = text }, null, null);

    private ScalarReading? ReadWord(ScalarSyntax scalar, PropertyType type, string name, IReadOnlyList<string> words)
    {
        if (scalar.Form != ScalarForm.Name)
            return ReportMisfit(scalar, type, name);
        string word = findings.TextOf(scalar.Head);
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] == word)
                return Plain(word);
        }

        findings.ReportUnknown(UnknownSymbol.Rule, scalar.Span, NearestName.Find(word, words), word, string.Join(", ", words), name);
        return null;
    }

    private ScalarReading? ReadDate(ScalarSyntax scalar, PropertyType type, string name)
    {
        if (scalar.Form == ScalarForm.String)
            return Plain(findings.StringOf(scalar.Head));
        if (scalar.Form != ScalarForm.Figure || scalar.Magnitude is not null || scalar.Unit is not null)
            return ReportMisfit(scalar, type, name);
        string text = findings.TextOf(scalar.Head);
        if (!DateForm.IsOfTheLanguage(text) || !EdtfDate.TryParse(text, out EdtfDate? date))
        {
            findings.Report(NotADate.Rule, scalar.Span, text, name);
            return null;
        }

        return new ScalarReading(new ScalarValue { Text = text, Date = date }, date.DaysWidened, date.DaysWidened);
    }

    private ScalarReading? ReportMisfit(ScalarSyntax scalar, PropertyType type, string name)
    {
        Site site = findings.SiteOf(scalar.Span);
        string text = findings.TextOf(scalar.Span);
        bool wantsMarks = type.Scalar == ScalarType.Text && scalar.Form is ScalarForm.Name or ScalarForm.Figure;
        findings.Report(new FactDiagnostic(ValueOfAnotherType.Rule, site, name, TypeWords.Expected(type), text)
        {
            Fixes = wantsMarks ? [new Fix($"Write \"{text}\"", [new TextEdit(site, $"\"{text}\"")]) { IsForAll = true }] : [],
        });
        return null;
    }
}
