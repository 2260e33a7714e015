namespace Factum.Evidence.Entailment;

/// <summary><c>none</c> and <c>unknown</c>: that there is nothing, or that nobody says what.</summary>
internal static class PresenceEntailment
{
    public static Judgement Judge(ClaimPart part)
    {
        foreach (Passages.QuotedPassage passage in part.Cited.Passages)
        {
            foreach (Text.TextSpan quoted in passage.Quoted)
            {
                if (MeaningWords.Find(passage.Text.ToString(quoted.Start, quoted.End)) is { Change: MeaningChange.Negation })
                    return part.Judge(Support.Stated, [quoted]);
            }
        }

        return part.Judge(Support.Undecidable);
    }
}
