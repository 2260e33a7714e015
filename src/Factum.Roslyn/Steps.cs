namespace Factum.Roslyn;

/// <summary>The tracking names of the generator's steps, in order.</summary>
internal static class Steps
{
    public const string Options = "Options";
    public const string Directory = "Directory";
    public const string Settings = "Settings";
    public const string Language = "Language";
    public const string Parse = "Parse";
    public const string Files = "Files";
    public const string Cited = "Cited";
    public const string Document = "Document";
    public const string Lock = "Lock";
    public const string Import = "Import";
    public const string Input = "Input";
    public const string Check = "Check";
    public const string Plan = "Plan";
    public const string Shards = "Shards";
    public const string Refusal = "Refusal";
}
