namespace Factum.Text;

/// <summary>Simple lower case mappings, one code point to one.</summary>
internal static class LowerCase
{
    private static readonly Dictionary<int, int> map = Read();

    public static int Of(int codePoint) => map.TryGetValue(codePoint, out int lower) ? lower : codePoint;

    private static Dictionary<int, int> Read()
    {
        Dictionary<int, int> lower = [];
        ReadOnlySpan<int> fours = UnicodeTables.Lower;
        for (int i = 0; i < fours.Length; i += 4)
        {
            for (int codePoint = fours[i]; codePoint <= fours[i + 1]; codePoint += fours[i + 2])
                lower[codePoint] = codePoint + fours[i + 3];
        }

        return lower;
    }
}
