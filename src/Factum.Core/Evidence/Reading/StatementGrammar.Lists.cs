namespace Factum.Evidence.Reading;

internal sealed partial class StatementGrammar
{
    /// <summary>So far a figure looks for the unit at the end of its list.</summary>
    private const int LongestList = 8;

    /// <summary>One of two: <c>10 or 12 million dollars</c>.</summary>
    private Statement? ReadAlternative(int first)
    {
        if (!text[first].IsFigure && CurrencyWords.OfSign(text[first].Word).IsDefault && NumberWords.Cardinal(text[first].Word).Part == NumberPart.None)
            return null;
        if (amounts.Read(first) is not { Number: { } low, IsOne: false } one || !text.Is(one.Next, "or") || amounts.Read(one.Next + 1) is not { Number: { } high } two || low == high)
            return null;
        one = Shared(one, two);
        if (two.Kind != one.Kind && one.HasUnit && two.IsBare)
            two = two.Measured(one);
        return AreAlike(one, two) && two.Kind is not MentionKind.Ordinal ? new Statement(first, two.Next, one, null, []) { Alternative = two, CoreNext = two.CoreNext } : null;
    }

    /// <summary>A bare figure in a list, with the magnitude and the unit of the last: <c>10, 12 and 15 million dollars</c>. It may be meant without.</summary>
    public Statement? ReadFromList(Statement statement)
    {
        if (statement is not { Kind: MentionKind.Number, Upper: null, Alternative: null, Amount: { IsBare: true, Number: { } number } bare, Bounds.IsEmpty: true })
            return null;
        int place = statement.Next;
        for (int round = 0; round < LongestList && text[place].Word is "," or "and" or "or"; round++)
        {
            int next = text.Is(place, ",") && text[place + 1].Word is "and" or "or" ? place + 2 : place + 1;
            if (amounts.Read(next) is not { Number: { } last } amount)
                return null;
            if (amount.HasUnit || amount.Scale > 1)
                return number <= last / amount.Scale && amount.Kind is not (MentionKind.Ordinal or MentionKind.Measure or MentionKind.Age) ? statement with { Amount = Shared(bare, amount) } : null;
            if (!amount.IsBare)
                return null;
            place = amount.Next;
        }

        return null;
    }

    private static Amount Shared(Amount bare, Amount other)
    {
        if (bare.IsBare && !other.IsBare && other.Scale > 1 && bare.Number < other.Number / other.Scale)
            bare = bare.Scaled(other.Scale);
        return bare.HasUnit || !other.HasUnit ? bare : bare.Measured(other);
    }
}
