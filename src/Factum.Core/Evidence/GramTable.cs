using System.Runtime.InteropServices;

namespace Factum.Evidence;

/// <summary>Pieces by the hash of one gram of each. A bit for each hash tells most grams of a text apart from all of them, and fits into the processor's cache.</summary>
internal sealed class GramTable
{
    public const int Long = 8, Middle = 4, Short = 2;
    public const int SampleBits = 13;
    private readonly ulong[] filter;
    private readonly int[] heads, next, offsets;
    private readonly int filterShift, headShift;

    /// <param name="pieces">Distinct, each at least as long as a gram.</param>
    /// <param name="gramLength">In characters.</param>
    /// <param name="gramOf">Where in a piece the gram begins that it is known by.</param>
    public GramTable(string[] pieces, int gramLength, Func<string, int> gramOf)
    {
        int bits = 10;
        while (bits < 20 && 1 << bits < pieces.Length)
            bits++;
        (headShift, filterShift) = (64 - bits, 64 - bits - 4);
        filter = new ulong[1 << (bits - 2)];
        heads = new int[1 << bits];
        next = new int[pieces.Length];
        offsets = new int[pieces.Length];
        for (int i = 0; i < heads.Length; i++)
            heads[i] = -1;
        for (int piece = 0; piece < pieces.Length; piece++)
        {
            offsets[piece] = gramOf(pieces[piece]);
            ulong hash = HashAt(MemoryMarshal.AsBytes(pieces[piece].AsSpan()), offsets[piece], gramLength);
            (next[piece], heads[(int)(hash >> headShift)]) = (heads[(int)(hash >> headShift)], piece);
            filter[(int)(hash >> filterShift >> 6)] |= 1UL << (int)(hash >> filterShift);
        }
    }

    /// <summary>The longest gram that a piece has room for; 0 where it has for none.</summary>
    public static int LengthFor(string piece) => piece.Length >= Long ? Long : piece.Length >= Middle ? Middle : piece.Length >= Short ? Short : 0;

    /// <summary>The first bits are the ones to use.</summary>
    /// <param name="text">Characters as bytes.</param>
    /// <param name="at">In characters.</param>
    /// <param name="gramLength">In characters.</param>
    public static ulong HashAt(ReadOnlySpan<byte> text, int at, int gramLength) => gramLength switch
    {
        Long => (MemoryMarshal.Read<ulong>(text.Slice(at * 2)) * 0x9E3779B97F4A7C15) ^ (MemoryMarshal.Read<ulong>(text.Slice(at * 2 + 8)) * 0xC2B2AE3D27D4EB4F),
        Middle => MemoryMarshal.Read<ulong>(text.Slice(at * 2)) * 0x9E3779B97F4A7C15,
        _ => MemoryMarshal.Read<uint>(text.Slice(at * 2)) * 0x9E3779B97F4A7C15,
    };

    public static int SampleOf(ulong hash) => (int)(hash >> (64 - SampleBits));

    /// <summary>False where no piece has a gram with this hash.</summary>
    public bool MayHave(ulong hash) => (filter[(int)(hash >> filterShift >> 6)] >> (int)(hash >> filterShift) & 1) != 0;

    /// <summary>The first piece whose gram may be this one, or -1.</summary>
    public int First(ulong hash) => heads[(int)(hash >> headShift)];

    /// <summary>The next such piece, or -1.</summary>
    public int Next(int piece) => next[piece];

    /// <summary>Where in a piece its gram begins.</summary>
    public int OffsetOf(int piece) => offsets[piece];
}
