using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;
using Factum.Values;

namespace Factum.Binding;

/// <summary>What a value stands for: the name and the type of a property or a qualifier.</summary>
internal readonly record struct ValueSlot(string Name, PropertyType Type, bool IsBounded)
{
    public ValueSlot(PropertyDeclaration property)
        : this(property.Name, property.Type, property.IsBounded)
    {
    }

    public ValueSlot(QualifierDeclaration qualifier)
        : this(qualifier.Name, qualifier.Type, qualifier.IsBounded)
    {
    }
}

/// <summary>Reads a value as the set of values that it allows. Null where something does not fit, which is reported.</summary>
internal sealed class ValueReader(Findings findings)
{
    private readonly ScalarReader scalars = new(findings);

    public ClaimValue? Read(ValueSyntax value, ValueSlot slot)
    {
        ImmutableArray<ChoiceSyntax> choices = value.Choices;
        if (choices.Length == 0)
            return null;
        if (IsUnknownOrNone(choices[0]) && choices.Length == 1)
            return WithoutChoices(value, choices[0], slot);

        ChoiceReading?[] readings = new ChoiceReading?[choices.Length];
        Ending right = default;
        bool isWhole = true;
        for (int i = choices.Length - 1; i >= 0; i--)
        {
            readings[i] = IsUnknownOrNone(choices[i]) ? ReportBesideValue(choices[i]) : Read(choices[i], slot, right);
            isWhole &= readings[i] is not null;
            right = readings[i]?.Ending ?? right;
        }

        return isWhole ? Combine(value, slot, readings!) : null;
    }

    private static bool IsUnknownOrNone(ChoiceSyntax choice) => choice.IsUnknown || choice.IsNone;

    private ClaimValue WithoutChoices(ValueSyntax value, ChoiceSyntax choice, ValueSlot slot) => new()
    {
        Type = slot.Type,
        Presence = choice.IsUnknown ? Presence.Unknown : Presence.KnownNone,
        Choices = [],
        Text = choice.IsUnknown ? "unknown" : "none",
        Site = findings.SiteOf(value.Span),
    };

    private ChoiceReading? ReportBesideValue(ChoiceSyntax choice)
    {
        findings.Report(UnknownBesideValue.Rule, choice.Span, choice.IsUnknown ? "unknown" : "none");
        return null;
    }

    private ChoiceReading? Read(ChoiceSyntax choice, ValueSlot slot, Ending right)
    {
        if (choice.Scalar is not { } scalar || !IsAllowed(choice, scalar, slot))
            return null;
        Site site = findings.SiteOf(choice.Span);
        if (choice.Upper is null)
        {
            ScalarReading? one = scalars.Read(scalar, slot.Type, slot.Name, right);
            return one is null ? null : ChoiceReading.Of(new ValueChoice(choice.IsNot, choice.Bound, one.Value, null, site), slot.Type.Scalar, one);
        }

        ScalarReading? upper = scalars.Read(choice.Upper, slot.Type, slot.Name, right);
        ScalarReading? lower = scalars.Read(scalar, slot.Type, slot.Name, upper?.Ending ?? right);
        if (lower is null || upper is null || !AreEndsInOrder(choice, slot, lower, upper))
            return null;
        return ChoiceReading.Between(new ValueChoice(choice.IsNot, BoundWord.None, lower.Value, upper.Value, site), lower, upper);
    }

    /// <summary>Bounds, intervals and quantity words belong to <c>bounded</c> properties; <c>exactly</c> only says that a figure is not rounded.</summary>
    private bool IsAllowed(ChoiceSyntax choice, ScalarSyntax scalar, ValueSlot slot)
    {
        bool isPlain = choice.Upper is null && choice.Bound == BoundWord.None && scalar.Form != ScalarForm.Quantity;
        if (isPlain || (slot.IsBounded && slot.Type.IsOrdered) || (choice.Bound == BoundWord.Exactly && slot.Type.IsOrdered && scalar.Form == ScalarForm.Figure))
            return true;
        TextSpan place = choice.Upper is null && choice.Bound == BoundWord.None ? scalar.Head.Span : WordsBefore(choice, scalar);
        findings.Report(BoundNotAllowed.Rule, place, findings.TextOf(place), slot.Name);
        return false;
    }

    /// <summary>The bound in front of the scalar: the tree keeps no token of it.</summary>
    private TextSpan WordsBefore(ChoiceSyntax choice, ScalarSyntax scalar)
    {
        ReadOnlySpan<char> text = findings.File.Text.Span.Slice(choice.Span.Start, scalar.Span.Start - choice.Span.Start);
        int start = choice.IsNot && text.Length > 3 ? 3 : 0, end = text.Length;
        while (start < end && text[start] is ' ' or '\t' or '\r' or '\n')
            start++;
        while (end > start && text[end - 1] is ' ' or '\t' or '\r' or '\n')
            end--;
        return new TextSpan(choice.Span.Start + start, end - start);
    }

    private bool AreEndsInOrder(ChoiceSyntax choice, ValueSlot slot, ScalarReading lower, ScalarReading upper)
    {
        if (slot.Type.Scalar == ScalarType.Money && lower.Value.Unit != upper.Value.Unit)
        {
            findings.Report(MixedCurrencies.Rule, choice.Span, lower.Value.Unit, upper.Value.Unit);
            return false;
        }

        if (lower.Exact is null || upper.Exact is null || !Bounds.Between(lower.Exact, upper.Exact).IsEmpty)
            return true;
        findings.Report(EmptyInterval.Rule, choice.Span, lower.Value.Text, upper.Value.Text);
        return false;
    }

    private ClaimValue? Combine(ValueSyntax value, ValueSlot slot, ChoiceReading[] readings)
    {
        if (slot.Type.Scalar == ScalarType.Money && FindOtherUnit(readings) is { } other)
        {
            findings.Report(MixedCurrencies.Rule, value.Span, readings[0].Choice.Scalar.Unit, other);
            return null;
        }

        (ValueSet? exact, ValueSet? rounded) = slot.Type.IsOrdered ? UniteQuantities(slot, readings) : UniteSymbols(readings);
        return new ClaimValue
        {
            Type = slot.Type,
            Presence = Presence.Stated,
            Choices = [.. Array.ConvertAll(readings, reading => reading.Choice)],
            Exact = exact,
            Rounded = rounded,
            Text = CanonicalText.Of(slot.Type, readings),
            Site = findings.SiteOf(value.Span),
        };
    }

    private static string? FindOtherUnit(ChoiceReading[] readings)
    {
        foreach (ChoiceReading reading in readings)
        {
            if (reading.Choice.Scalar.Unit != readings[0].Choice.Scalar.Unit)
                return reading.Choice.Scalar.Unit;
        }

        return null;
    }

    /// <summary>One choice that constrains nothing frees the whole value.</summary>
    private static (ValueSet? Exact, ValueSet? Rounded) UniteQuantities(ValueSlot slot, ChoiceReading[] readings)
    {
        List<Interval> exactParts = [], roundedParts = [];
        bool isRounded = false;
        foreach (ChoiceReading reading in readings)
        {
            if (reading.Exact is not { } exactPart || reading.Rounded is not { } roundedPart)
                return (null, null);
            exactParts.AddRange(exactPart.Intervals);
            roundedParts.AddRange(roundedPart.Intervals);
            isRounded |= !ReferenceEquals(exactPart, roundedPart);
        }

        IntervalSet exact = IntervalSet.Of(exactParts), rounded = IntervalSet.Of(roundedParts);
        string unit = slot.Type.Scalar == ScalarType.Money ? readings[0].Choice.Scalar.Unit : "";
        bool isInteger = slot.Type.Scalar is ScalarType.Integer or ScalarType.Date;
        QuantitySet asWritten = new(unit, isInteger ? exact.OnIntegers() : exact);
        return (asWritten, isRounded ? new QuantitySet(unit, isInteger ? rounded.OnIntegers() : rounded) : asWritten);
    }

    private static (ValueSet? Exact, ValueSet? Rounded) UniteSymbols(ChoiceReading[] readings)
    {
        SymbolSet set = SymbolSets.Of(Array.ConvertAll(readings, reading => reading.Choice));
        return (set, set);
    }
}
