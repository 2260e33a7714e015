using Factum.Binding;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.Consistency;

/// <summary>A claim's value for a message: in single quotes, a plain text without its own quotation marks, a long one cut.</summary>
internal static class ClaimText
{
    private const int Longest = 100;

    public static string Of(BoundClaim claim)
    {
        bool isPlain = claim.Value is { IsSingle: true, Type.Scalar: ScalarType.Text, Choices: [{ Bound: BoundWord.None }] };
        return Shortened(isPlain ? claim.Value.Choices[0].Scalar.Text : claim.Value.Text);
    }

    public static string Shortened(string text)
    {
        if (text.Length <= Longest)
            return text;
        // Never half a surrogate pair.
        int length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text.Substring(0, length) + "…";
    }
}
