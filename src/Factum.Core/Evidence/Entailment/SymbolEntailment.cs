
namespace Factum.Evidence.Entailment;

/// <summary>
/// A symbol is the author's word for what the quote tells. Stated where the quote has its words; stated otherwise where the quote has
/// the words of another symbol of the list and not its own; else only a reader can tell.
/// </summary>
internal static class SymbolEntailment
{
    public static Judgement Judge(ClaimPart part)
    {
        QuotedWords words = QuotedWords.Of(part.Cited.Passages);
        bool isStated = true;
        foreach (Binding.ValueChoice choice in part.Value.Choices)
        {
            if (choice.IsNot)
                return part.Judge(Support.Undecidable);
            isStated &= words.HasAll(choice.Scalar.Text);
        }

        if (isStated)
            return part.Judge(Support.Stated, words.PlacesOf(part.Value.Choices[0].Scalar.Text));
        string[] others = [.. part.Value.Type.Names.Where(name => part.Value.Choices.All(choice => choice.Scalar.Text != name) && words.HasAll(name))];
        return others.Length == 1
            ? part.Judge(Support.StatedOtherwise, words.PlacesOf(others[0]), others[0], Rules.ValueNotAsQuoted.Report(part, others[0]))
            : part.Judge(Support.Undecidable);
    }
}
