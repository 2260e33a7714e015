namespace Factum.Evidence.Reading;

/// <summary>Whether what a clause tells lies behind or ahead.</summary>
internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>Reads the tense off the auxiliary verb that is nearest before a place in its clause.</summary>
internal static class Tenses
{
    private const int Farthest = 10;

    public static Tense Before(ReadingText text, int index)
    {
        for (int i = index - 1; i >= 0 && i >= index - Farthest; i--)
        {
            switch (text[i].Word)
            {
                case "was" or "were" or "had" or "did":
                    return Tense.Past;
                case "will" or "shall" or "due" or "planned" or "scheduled" or "expected":
                    return Tense.Future;
                case "." or ";" or "is" or "are" or "has" or "have" or "to":
                    return Tense.Unknown;
            }
        }

        return Tense.Unknown;
    }
}
