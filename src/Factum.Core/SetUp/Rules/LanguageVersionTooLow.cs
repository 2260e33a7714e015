using Factum.Rules;

namespace Factum.SetUp.Rules;

/// <summary>Generated code needs C# 11.</summary>
internal static class LanguageVersionTooLow
{
    public static readonly Rule Rule = new("FACT9001", "LanguageVersionTooLow", Severity.Error, "Fact files need C# '11' or later, and this project is compiled as C# '{0}'")
    {
        Title = "The version of C# is too low for fact files",
        Why = "The code that fact files become holds its data in UTF-8 literals, which C# knows since version 11. Nothing is generated below it. Set LangVersion to 11 or higher in the project file; the target framework need not change.",
        Fires = null,
        Silent = null,
    };
}
