using System.Globalization;
using System.Text;

namespace Factum.Emission;

/// <summary>Puts the lines of entities together to the text of a shard.</summary>
internal static class ShardTextWriter
{
    public static string Write(IReadOnlyList<EntityModel> entities)
    {
        List<string> kinds = [.. entities.Select(entity => entity.Kind).Distinct(StringComparer.Ordinal)];
        FieldWriter first = new();
        first.Number(Shards.ShardFormat.Version);
        first.Number(entities.Count);
        first.List(kinds);
        first.EndLine();
        StringBuilder text = new(first.ToString());
        int offset = 0;
        foreach (EntityModel entity in entities)
        {
            text.Append(kinds.IndexOf(entity.Kind).ToString("x2", CultureInfo.InvariantCulture)).Append(offset.ToString("x8", CultureInfo.InvariantCulture)).Append('\n');
            offset += Encoding.UTF8.GetByteCount(entity.Text);
        }

        foreach (EntityModel entity in entities)
            text.Append(entity.Text);
        return text.ToString();
    }
}
