using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.LanguageServer.Meaning;

/// <summary>The names of each file, found once. Weak: they live as long as the file.</summary>
internal static class OccurrenceMemo
{
    private static readonly ConditionalWeakTable<FileSyntax, StrongBox<(KindModel? Kinds, ImmutableArray<Occurrence> Names)>> memo = new();

    /// <summary>In order of the text.</summary>
    public static ImmutableArray<Occurrence> Of(FileSyntax file, KindModel kinds)
    {
        StrongBox<(KindModel? Kinds, ImmutableArray<Occurrence> Names)> last = memo.GetOrCreateValue(file);
        lock (last)
        {
            if (!ReferenceEquals(last.Value.Kinds, kinds))
                last.Value = (kinds, new OccurrenceFinder(file, kinds).Find());
            return last.Value.Names;
        }
    }

    /// <summary>The name at an offset, or that ends there.</summary>
    public static Occurrence? At(FileSyntax file, KindModel kinds, int offset)
    {
        ImmutableArray<Occurrence> names = Of(file, kinds);
        int low = 0, high = names.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (names[middle].Token.End < offset)
                low = middle + 1;
            else
                high = middle;
        }

        Occurrence? ending = low < names.Length && names[low].Token.Start <= offset ? names[low] : null;
        Occurrence? beginning = low + 1 < names.Length && names[low + 1].Token.Start == offset ? names[low + 1] : null;
        return beginning ?? ending;
    }
}
