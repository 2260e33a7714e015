namespace Factum.Evidence.Reading;

/// <summary>What a text leaves to its reader.</summary>
/// <param name="Published">When the text appeared: what <c>last week</c> and <c>in March</c> count from. Without it they state nothing.</param>
internal sealed record ReadingContext(EdtfDate? Published)
{
    public static ReadingContext None { get; } = new((EdtfDate?)null);
}
