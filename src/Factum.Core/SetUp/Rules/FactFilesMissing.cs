using Factum.Rules;

namespace Factum.SetUp.Rules;

/// <summary>A project that requires facts and has none.</summary>
internal static class FactFilesMissing
{
    public static readonly Rule Rule = new("FACT9005", "FactFilesMissing", Severity.Error, "Setting 'FactumRequireFacts' is 'true', and the project has no fact file")
    {
        Title = "A project that requires facts has no fact file",
        Why = "A moved folder or a wrong pattern would otherwise turn every check off without a word. Include the fact files as additional files, or take the setting back.",
        Fires = null,
        Silent = null,
    };
}
