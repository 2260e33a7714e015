using Factum.Shards;

namespace Factum.Emission;

/// <summary>An entity of a shard, without its places in fact files.</summary>
/// <param name="Ordinal">Its place in the shard.</param>
/// <param name="Kind">Its kind in the language.</param>
/// <param name="Type">Its record.</param>
/// <param name="Collection">The class in the root class that holds it.</param>
/// <param name="Member">Its member there.</param>
/// <param name="IsKey">The member is a constant that holds the id, because the kind has too many entities for a property each.</param>
/// <param name="Documentation">What fact files say above it.</param>
/// <param name="Text">Its lines in the shard.</param>
internal sealed record EntityModel(int Ordinal, string Kind, string Type, string Collection, string Member, bool IsKey, string Documentation, string Text)
{
    public string Id => EntityText.ReadId(System.Text.Encoding.UTF8.GetBytes(FirstLine));

    private string FirstLine => Text.Substring(0, Text.IndexOf('\n') + 1);
}
