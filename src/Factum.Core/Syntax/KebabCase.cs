using System.Text;
using Factum.Text;

namespace Factum.Syntax;

/// <summary>The name that somebody who wrote another word may have meant.</summary>
internal static class KebabCase
{
    public static string Of(ReadOnlySpan<char> word)
    {
        StringBuilder builder = new();
        bool wasSmall = false;
        foreach (char written in word)
        {
            // Of letters with marks the letter is left, which says more than a gap.
            char c = written < 'À' ? written : (char)Composition.LetterOf(written);
            bool isCapital = c is >= 'A' and <= 'Z';
            bool isSmall = c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (((isCapital && wasSmall) || c is '-' or '_') && builder.Length > 0 && builder[builder.Length - 1] != '-')
                builder.Append('-');
            if (isCapital)
                builder.Append((char)(c | 0x20));
            else if (isSmall)
                builder.Append(c);
            wasSmall = isSmall;
        }

        string name = builder.ToString().Trim('-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return name.Length == 0 ? "some-name" : builder.ToString().TrimEnd('-').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');
    }
}
