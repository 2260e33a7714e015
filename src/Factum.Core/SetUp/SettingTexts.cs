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

    /// <summary>Entries such as <c>2</c>, <c>offer=2</c> and <c>person.age=1</c>, parted by <c>;</c>, <c>|</c> or <c>,</c>.</summary>
    public string MinimumOrigins { get; init; } = "";

    /// <summary>Folders, parted by <c>;</c>, or by <c>|</c> where the host's option file cuts a value off at a semicolon.</summary>
    public string Documents { get; init; } = "";
}
