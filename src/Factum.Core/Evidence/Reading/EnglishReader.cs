using System.Collections.Immutable;

namespace Factum.Evidence.Reading;

/// <summary>Reads English.</summary>
internal sealed class EnglishReader : IValueReader
{
    public static EnglishReader Instance { get; } = new();

    public ImmutableArray<Mention> Read(ReadOnlySpan<char> text, ReadingContext context)
    {
        ReadingText tokens = Tokeniser.Read(text.ToString());
        bool[] taken = Noise.Find(tokens);
        List<Mention> mentions = [];
        NumberGrammar numbers = new(tokens);
        new PeriodGrammar(tokens, new DateGrammar(tokens, new Calendar(context), numbers), taken, mentions).ReadAll();
        ReadAmounts(tokens, numbers, taken, mentions);
        mentions.Sort(Compare);
        return [.. mentions];
    }

    private static void ReadAmounts(ReadingText text, NumberGrammar numbers, bool[] taken, List<Mention> mentions)
    {
        StatementGrammar statements = new(text, new AmountGrammar(text, numbers));
        MentionWriter writer = new(text);
        SharedUnits shared = new(text);
        for (int i = 0; i < text.Count;)
        {
            if (taken[i] || !StarterWords.MayBegin(text, i) || (AgeGrammar.ReadTens(text, i) ?? statements.Read(i)) is not { } statement || IsTaken(statement, taken))
            {
                i++;
                continue;
            }

            foreach (Statement reading in Readings.Of(text, statement))
                mentions.Add(writer.Write(reading));
            if ((statements.ReadFromList(statement) ?? shared.Read(statement)) is { } measured)
                mentions.Add(writer.Write(measured));
            i = Math.Max(statement.Next, i + 1);
        }
    }

    private static bool IsTaken(Statement statement, bool[] taken)
    {
        for (int i = statement.First; i < statement.Next; i++)
        {
            if (taken[i])
                return true;
        }

        return false;
    }

    private static int Compare(Mention a, Mention b)
    {
        int byStart = a.Span.Start.CompareTo(b.Span.Start);
        int byEnd = byStart != 0 ? byStart : b.Span.End.CompareTo(a.Span.End);
        return byEnd != 0 ? byEnd : a.Kind.CompareTo(b.Kind);
    }
}
