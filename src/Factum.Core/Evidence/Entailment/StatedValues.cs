using System.Collections.Immutable;
using Factum.Evidence.Passages;
using Factum.Evidence.Reading;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>What the quotes of a claim state, read in their sentences: a bound that stands just outside a quote belongs to the figure in it.</summary>
internal sealed class StatedValues(CitedClaim cited, ReadingContext context)
{
    private List<StatedValue>? values, around;

    /// <summary>All values whose figures the quotes have, whole or in part.</summary>
    public IReadOnlyList<StatedValue> All => values ??= Read(static (passage, core) => passage.Quoted.Any(quoted => quoted.Start < core.End && core.Start < quoted.End) || SwappedFigures.IsLeftOut(passage, core));

    /// <summary>All values of the sentences in which the quotes stand: what a qualifier says may stand beside the quote.</summary>
    public IReadOnlyList<StatedValue> Around => around ??= Read(static (_, _) => true);

    /// <summary>When the source was published.</summary>
    public EdtfDate? Published => context.Published;

    /// <summary>All that the sentence of a quote states; places count from its beginning.</summary>
    public ImmutableArray<Mention> In(QuotedPassage passage) => passage.Located.Document.Read(passage.Sentence, context);

    private List<StatedValue> Read(Func<QuotedPassage, TextSpan, bool> isWanted)
    {
        List<StatedValue> found = [];
        UnitHeader? header = null;
        foreach (QuotedPassage passage in cited.Passages)
        {
            header ??= HeaderOf(passage);
            ImmutableArray<Mention> mentions = In(passage);
            foreach (Mention mention in mentions)
            {
                TextSpan core = new(passage.Sentence.Start + mention.Core.Start, mention.Core.Length);
                if (SwappedFigures.IsPutInPlace(passage, mention, mentions))
                    continue;
                if (isWanted(passage, core))
                    found.Add(new StatedValue(header?.Apply(mention) ?? mention, passage, core, passage.Quotes(core)) { IsAlsoAge = mentions.Any(other => other.Kind == MentionKind.Age && other.Core == mention.Core) });
            }
        }

        return found;
    }

    /// <summary>The unit that a quoted head of a table gives the figures behind it. The bracket may end behind the quote.</summary>
    private static UnitHeader? HeaderOf(QuotedPassage passage)
    {
        foreach (TextSpan quoted in passage.Quoted)
        {
            int bracket = passage.In(quoted).IndexOf('(');
            if (bracket >= 0 && UnitHeader.Find(passage.In(TextSpan.FromBounds(quoted.Start + bracket, Math.Max(passage.Sentence.End, quoted.End)))) is { } header)
                return header;
        }

        return null;
    }
}

/// <summary>A value that a quote states.</summary>
/// <param name="Mention">What the words say; its places count from the beginning of the sentence.</param>
/// <param name="Passage">The quote.</param>
/// <param name="Core">Where the figure stands; a place of the folded text.</param>
/// <param name="IsQuotedWhole">False where the quote cuts the figure short.</param>
internal sealed record StatedValue(Mention Mention, QuotedPassage Passage, TextSpan Core, bool IsQuotedWhole)
{
    /// <summary>The figure stands where an age does: <c>Ada Moore, 54,</c>. It counts nothing else.</summary>
    public bool IsAlsoAge { get; init; }

    /// <summary>The words name no currency; it is that which the source declares.</summary>
    public bool IsCurrencyDeclared { get; init; }
}
