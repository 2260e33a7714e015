using Factum.Evidence.Reading;
using Factum.Kinds;

namespace Factum.Evidence.Entailment;

/// <summary>Which readings of a figure may stand for a value of a type: <c>28%</c> is no count, and <c>41 employees</c> no age.</summary>
internal static class QuantityKinds
{
    public static bool Fits(ClaimPart part, StatedValue value) => Fits(part, value.Mention, value.IsAlsoAge);

    private static bool Fits(ClaimPart part, Mention mention, bool isAlsoAge) => part.Value.Type.Scalar switch
    {
        ScalarType.Money => mention.Kind == MentionKind.Money || (mention.Kind == MentionKind.Number && part.Value.Exact is Binding.QuantitySet { Unit: "XXX" }),
        ScalarType.Percent => mention.Kind is MentionKind.Percent or MentionKind.PercentagePoints,
        ScalarType.Date => mention.Kind == MentionKind.Date,

        // "Eleven years old" is the age of a hull as well.
        ScalarType.Duration => mention.Kind == MentionKind.Duration || (mention.Kind == MentionKind.Age && IsAge(part.Name)),
        ScalarType.Integer or ScalarType.Number => IsCount(part, mention, isAlsoAge) && !MeasureUnits.Differ(part.Name, mention.Counted) && !MeasureUnits.Differ(part.Name, mention.Unit),
        _ => false,
    };

    private static bool IsCount(ClaimPart part, Mention mention, bool isAlsoAge) => mention.Kind switch
    {
        MentionKind.Age => IsAge(part.Name) || part.Name.EndsWith("-at", StringComparison.Ordinal),
        MentionKind.Number => IsAge(part.Name) ? mention.Counted.Length == 0 : !isAlsoAge,
        MentionKind.Ordinal => !IsAge(part.Name),
        MentionKind.Measure => !IsAge(part.Name),
        MentionKind.Percent or MentionKind.PercentagePoints => part.Value.Type.Scalar == ScalarType.Number,
        // A property may have its unit in its name: term-years, notice-days.
        MentionKind.Duration => part.Name.IndexOf(mention.Unit.TrimEnd('s'), StringComparison.Ordinal) >= 0,
        _ => false,
    };

    /// <summary>"Not later than" is what a deadline says.</summary>
    public static bool IsDeadline(string property) => property.Split('-').Any(static word => word is "by" or "until" or "deadline" or "due" or "latest" or "close" or "closes" or "closing" or "end" or "ends" or "expires" or "expiry");

    /// <summary>"No earlier than" is what a beginning says.</summary>
    public static bool IsBeginning(string property) => property.Split('-').Any(static word => word is "from" or "since" or "after" or "earliest" or "start" or "starts" or "begin" or "begins" or "beginning");

    /// <summary>By its name, since every kind may declare one of its own.</summary>
    private static bool IsAge(string property) => property == "age" || property.EndsWith("-age", StringComparison.Ordinal) || property.StartsWith("age-", StringComparison.Ordinal);
}
