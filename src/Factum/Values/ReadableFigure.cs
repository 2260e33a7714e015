using System.Globalization;

namespace Factum.Values;

/// <summary>A figure as the language writes it: with a magnitude word where that makes it shorter to read.</summary>
internal static class ReadableFigure
{
    private static readonly (decimal Size, string Word)[] magnitudes =
        [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    /// <summary>Without grouping marks, for the language has none but <c>_</c>.</summary>
    /// <param name="figure">The figure in full.</param>
    /// <param name="minorUnits">How many decimals a broken amount is given at least.</param>
    public static string Of(decimal figure, int minorUnits)
    {
        foreach ((decimal size, string word) in magnitudes)
        {
            decimal scaled = figure / size;
            if (Math.Abs(scaled) >= 1 && scaled * size == figure && Math.Round(scaled, 3) == scaled)
                return scaled.ToString("0.###", CultureInfo.InvariantCulture) + word;
        }

        bool isBroken = figure != Math.Floor(figure);
        string format = isBroken ? "0." + new string('0', minorUnits) + new string('#', 28 - minorUnits) : "0";
        return figure.ToString(format, CultureInfo.InvariantCulture);
    }
}
