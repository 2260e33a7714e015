namespace Factum;

/// <summary>A mark on one part of a date.</summary>
[Flags]
internal enum Doubt
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}

/// <summary>A written part of a date: its digits, and the marks on its left (for it alone) and on its right (for it and all parts before).</summary>
internal sealed record DatePart(DigitPattern Digits, Doubt Left, Doubt Right)
{
    public Doubt Doubt => Left | Right;
}
