namespace Factum.Shards;

/// <summary>
/// Format 1 of a shard: UTF-8 text of lines that end in <c>\n</c>, with fields parted by tabs.
/// <code>
/// 1  count  kinds                                             kinds parted by '|'
/// kkoooooooo                                                  for each entity: its kind's place in the list, where its text begins behind the header; hexadecimal
/// id  title                                                   an entity
/// =property  presence  status  deciding  set  origins  n      a fact: the place of the deciding claim or nothing, the meet, root sources parted by '|', independent origins at least
/// .presence  modality  rank  flags  text  single  set  by  rank reason  disputed  inferred     a claim; flags: o = only, h = headline, c = caption, n = by is an id, m = of the same member as the claim above
/// +name  presence  text  single  set                          a qualifier of the claim above
/// "source  stance  verification  first line  last line  audit  evidence      a citation of the claim above; evidence: names of parts, each with the digit of its support, parted by '|'
/// 'quote  line  column  offset                                a quote of the citation above; without numbers where it has no place
/// </code>
/// Numbers are decimal but in the entity lines; enumerations are their numbers. <c>single</c> is <c>=</c> and the one plain value, <c>~</c> and the figure behind a bound, or nothing where the claim allows several.
/// <c>set</c> is <c>#unit[low,high)…</c> for values on a line, <c>=a|b</c> for these values, <c>!a|b</c> for all but these, and empty where nothing is known.
/// In a field <c>\\ \t \n \r \p</c> stand for a backslash, a tab, the ends of lines and <c>|</c>, and <c>\uXXXX</c> for any other UTF-16 code unit that is not written as such.
/// </summary>
internal static class ShardFormat
{
    public const int Version = 1;

    /// <summary>Entities in a shard at most: the C# compiler needs about 150 bytes for each byte of a UTF-8 literal.</summary>
    public const int MaxEntities = 256;

    /// <summary>Characters of the line of an entity in the header, newline included.</summary>
    public const int HeaderLineLength = 11;

    /// <summary>Entries of the index of a catalog in one literal.</summary>
    public const int IndexPartCount = 4096;

    /// <summary>Characters of an entry of the index: hash (8), shard (5), ordinal (2), newline.</summary>
    public const int IndexLineLength = 16;

    /// <summary>FNV-1a over UTF-16 code units: the same in compiler and runtime, on every machine.</summary>
    public static uint Hash(string id)
    {
        uint hash = 2166136261;
        foreach (char c in id)
            hash = unchecked((hash ^ c) * 16777619);
        return hash;
    }

    public static uint ReadHex(ReadOnlySpan<byte> digits)
    {
        uint value = 0;
        foreach (byte digit in digits)
            value = (value << 4) | (uint)(digit <= '9' ? digit - '0' : digit - 'a' + 10);
        return value;
    }
}
