using Factum.Syntax;
using Xunit;

namespace Factum.Core.Tests.Syntax;

public class KebabCaseTests
{
    [Theory]
    [InlineData("adaBrook", "ada-brook")]
    [InlineData("Ada_Brook", "ada-brook")]
    [InlineData("fähre", "fahre")]
    [InlineData("fa\u0308hre", "fahre")]
    [InlineData("naïveCafé", "naive-cafe")]
    [InlineData("Émile", "emile")]
    [InlineData("🚢", "some-name")]
    public void A_name_is_made_of_what_was_written(string word, string name) => Assert.Equal(name, KebabCase.Of(word));
}
