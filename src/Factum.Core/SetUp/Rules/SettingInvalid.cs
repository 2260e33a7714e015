using Factum.Rules;

namespace Factum.SetUp.Rules;

/// <summary>A setting of the project that cannot be read.</summary>
internal static class SettingInvalid
{
    public static readonly Rule Rule = new("FACT9004", "SettingInvalid", Severity.Error, "Setting '{0}' is '{1}', and has to be {2}")
    {
        Title = "A setting of the project cannot be read",
        Why = "The setting keeps its default, which is hardly what was meant. Correct the property in the project file.",
        Fires = null,
        Silent = null,
    };
}
