namespace Factum.Kinds;

/// <summary>A pattern of the regular subset (no back-reference, no look-around), matched against a whole text in linear time.</summary>
internal sealed class LinearPattern
{
    public required string Pattern { get; init; }

    public static LinearPattern? TryParse(string pattern, out string problem) => throw new NotImplementedException();

    public bool IsMatch(ReadOnlySpan<char> text) => throw new NotImplementedException();
}
