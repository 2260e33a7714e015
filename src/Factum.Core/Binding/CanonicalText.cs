using System.Text;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>Writes values as the language writes them, so that they can be read again: figures without <c>_</c>, each with its own magnitude and unit.</summary>
internal static class CanonicalText
{
    public static string Of(PropertyType type, ChoiceReading[] readings)
    {
        if (readings.Length == 1 && readings[0].Choice is { IsNot: false, Bound: BoundWord.None, Upper: null } only)
            return Scalar(type, only.Scalar);
        StringBuilder text = new();
        for (int i = 0; i < readings.Length; i++)
        {
            if (i > 0)
                text.Append(" or ");
            Append(text, type, readings[i].Choice);
        }

        return text.ToString();
    }

    public static string Scalar(PropertyType type, ScalarValue scalar) => type.Scalar switch
    {
        ScalarType.Text => StringText.Write(scalar.Text),
        ScalarType.Date when scalar.Date is null => StringText.Write(scalar.Text),
        ScalarType.Url => "<" + scalar.Text + ">",
        _ => scalar.Text,
    };

    private static void Append(StringBuilder text, PropertyType type, ValueChoice choice)
    {
        if (choice.IsNot)
            text.Append("not ");
        if (choice.Upper is { } upper)
        {
            text.Append("between ").Append(Scalar(type, choice.Scalar)).Append(" and ").Append(Scalar(type, upper));
            return;
        }

        text.Append(Word(choice.Bound)).Append(Scalar(type, choice.Scalar));
    }

    private static string Word(BoundWord bound) => bound switch
    {
        BoundWord.Exactly => "exactly ",
        BoundWord.About => "about ",
        BoundWord.UpTo => "up to ",
        BoundWord.AtMost => "at most ",
        BoundWord.AtLeast => "at least ",
        BoundWord.Over => "over ",
        BoundWord.Under => "under ",
        _ => "",
    };
}
