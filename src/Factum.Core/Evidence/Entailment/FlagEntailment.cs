using Factum.Evidence.Passages;
using Factum.Text;

namespace Factum.Evidence.Entailment;

/// <summary>
/// A flag is stated where the words of its property stand in a quote, affirmed for yes and denied for no; stated otherwise where they are
/// plainly affirmed and the claim says no. That a claim of yes is denied is the audit's to report. All else only a reader can tell.
/// </summary>
internal static class FlagEntailment
{
    private const int FarthestDenial = 8;

    /// <summary>Words of a property that its sentence need not have.</summary>
    private static readonly HashSet<string> auxiliaries = new(StringComparer.Ordinal) { "can", "is", "be", "has", "have", "was", "will", "does", "do", "may", "could", "would", "did", "still", "now", "ever" };

    private static readonly HashSet<string> denials = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "scarcely", "barely", "cannot", "unable", "fail", "refus", "declin", "den", "deny", "avoid", "escap", "stop", "ceas", "far", "yet", "instead", "rather", "lack", "except", "unless", "if", "wrong", "false", "untrue", "until",
        "reject", "prevent", "refuse", "cancel", "withdraw", "withdrew", "withdrawn", "drop", "lift", "revers", "overturn", "former", "once", "almost", "nearly", "longer", "un", "non", "only", "few", "little", "whether", "stay", "spare", "spar",
    };

    /// <summary>Denials that turn what follows and nothing else.</summary>
    private static readonly HashSet<string> plain = new(StringComparer.Ordinal) { "not", "no", "never", "none", "nobody", "neither", "nor", "without", "cannot" };

    public static Judgement Judge(ClaimPart part)
    {
        if (part.Value.Choices is not [{ IsNot: false } choice])
            return part.Judge(Support.Undecidable);
        string[] wanted = [.. WordForms.In(part.Name.Replace('-', ' ')).Where(word => !auxiliaries.Contains(word) && !EnglishFunctionWords.Contains(word))];
        bool isYes = choice.Scalar.Text == "yes";
        foreach (QuotedPassage passage in part.Cited.Passages)
        {
            foreach (TextSpan quoted in passage.Quoted)
            {
                if (Places(passage, quoted, wanted) is not { } places)
                    continue;
                Polarity polarity = PolarityOf(passage, quoted, places);
                if (polarity == Polarity.Unclear)
                    return part.Judge(Support.Undecidable, [.. places]);
                if (polarity == Polarity.Affirmed == isYes)
                    return part.Judge(Support.Stated, [.. places]);
                return isYes ? part.Judge(Support.Undecidable, [.. places]) : part.Judge(Support.StatedOtherwise, [.. places], "yes", Rules.ValueNotAsQuoted.Report(part, "yes"));
            }
        }

        return part.Judge(Support.Undecidable);
    }

    private enum Polarity : byte
    {
        Affirmed,
        Denied,
        Unclear,
    }

    /// <summary>Where each word of the property stands; null where one is missing.</summary>
    private static TextSpan[]? Places(QuotedPassage passage, TextSpan quoted, string[] wanted)
    {
        TextSpan[] places = new TextSpan[wanted.Length];
        for (int i = 0; i < wanted.Length; i++)
        {
            foreach ((string form, TextSpan place) in Words(passage, quoted))
            {
                if (places[i].Length == 0 && WordForms.AreOfOneFamily(form, wanted[i]))
                    places[i] = place;
            }

            if (places[i].Length == 0)
                return null;
        }

        return wanted.Length > 0 ? places : null;
    }

    /// <summary>By the denials before the last of the words in its sentence, as far as no comma or contrast parts them.</summary>
    private static Polarity PolarityOf(QuotedPassage passage, TextSpan quoted, TextSpan[] places)
    {
        int first = places.Min(place => place.Start), last = places.Max(place => place.End), start = Math.Min(passage.Sentence.Start, quoted.Start);
        List<(string Form, TextSpan Place)> before = [.. Words(passage, TextSpan.FromBounds(start, last))];
        bool isBroken = false;
        int found = 0, plainly = 0;
        for (int i = before.Count - 1, distance = 0; i >= 0; i--)
        {
            TextSpan place = before[i].Place;
            if (place.Start < first)
            {
                int next = i + 1 < before.Count ? before[i + 1].Place.Start : place.End;
                ReadOnlySpan<char> between = passage.In(TextSpan.FromBounds(Math.Min(place.End, next), next));
                isBroken |= between.IndexOfAny(',', ';', ':') >= 0 || before[i].Form is "but" or "although" or "though" or "while" || ++distance > FarthestDenial;
            }

            if (!denials.Contains(before[i].Form))
                continue;
            found++;
            plainly += !isBroken && plain.Contains(before[i].Form) && place.Start < first | places.Length > 1 ? 1 : 0;
        }

        // What denies behind the words, in the rest of the sentence, a reader has to weigh.
        bool isDeniedBehind = Words(passage, TextSpan.FromBounds(last, Math.Max(last, Math.Max(passage.Sentence.End, quoted.End)))).Any(word => denials.Contains(word.Form));
        if (found == 1 && plainly == 1)
            return Polarity.Denied;
        return found == 0 && !isDeniedBehind ? Polarity.Affirmed : Polarity.Unclear;
    }

    private static IEnumerable<(string Form, TextSpan Place)> Words(QuotedPassage passage, TextSpan part)
    {
        List<(string, TextSpan)> words = [];
        WordScan scan = new(passage.In(part));
        while (scan.MoveNext())
        {
            TextSpan place = new(part.Start + scan.Current.Start, scan.Current.Length);
            foreach (string form in WordForms.Of(passage.In(place)))
                words.Add((form, place));
        }

        return words;
    }
}
