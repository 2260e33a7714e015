using System.Globalization;

namespace Factum;

/// <summary>A number of two or four digits, of which some may be unspecified: <c>201X</c>.</summary>
internal sealed class DigitPattern(string digits)
{
    public bool HasUnspecified => digits.IndexOf('X') >= 0;

    public bool IsUnspecified => UnspecifiedAtEnd == digits.Length;

    /// <summary>How many digits at the end are unspecified.</summary>
    public int UnspecifiedAtEnd { get; } = digits.Length - digits.TrimEnd('X').Length;

    /// <summary>True where the first digits are given and the last may be unspecified, so that what is allowed is one run.</summary>
    public bool IsRun => digits.TrimEnd('X').IndexOf('X') < 0;

    public int Least => int.Parse(digits.Replace('X', '0'), CultureInfo.InvariantCulture);

    public int Greatest => int.Parse(digits.Replace('X', '9'), CultureInfo.InvariantCulture);

    public bool Allows(int number)
    {
        for (int i = digits.Length - 1; i >= 0; i--, number /= 10)
        {
            if (digits[i] != 'X' && digits[i] - '0' != number % 10)
                return false;
        }

        return number == 0;
    }
}
