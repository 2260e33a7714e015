using Factum.Binding;

namespace Factum.Evidence.Entailment;

/// <summary>What a source block says of its source.</summary>
internal static class SourceTexts
{
    /// <summary>The first plain value of a property; null where there is none.</summary>
    public static ScalarValue? FirstValue(FactSet facts, string source, string property)
    {
        foreach (BoundClaim claim in facts.Find(source)?.FindFact(property)?.Claims ?? [])
        {
            if (claim.Value is { Presence: Presence.Stated, Choices: [{ IsNot: false } choice, ..] })
                return choice.Scalar;
        }

        return null;
    }

    public static string? First(FactSet facts, string source, string property) => FirstValue(facts, source, property)?.Text;
}
