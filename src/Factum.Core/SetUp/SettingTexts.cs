namespace Factum.SetUp;

/// <summary>The settings of a project as its host hands them over: texts, empty where not set.</summary>
internal sealed record SettingTexts
{
    public string Namespace { get; init; } = "";
    public string RootNamespace { get; init; } = "";
    public string RootClass { get; init; } = "";
    public string Visibility { get; init; } = "";
    public string AsOf { get; init; } = "";
    public string RequireFacts { get; init; } = "";

    /// <summary>Folders, parted by <c>;</c>, or by <c>|</c> where the host's option file cuts a value off at a semicolon.</summary>
    public string Documents { get; init; } = "";
}
