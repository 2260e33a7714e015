using Factum.Syntax;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Syntax;

/// <summary>What is right in the language has no diagnostic, whichever form it takes.</summary>
public sealed class ParserTests
{
    [Theory]
    [InlineData("")]
    [InlineData("source gazette \"The Gazette\" { publisher \"Gazette Press\" }")]
    [InlineData("according to gazette")]
    [InlineData("person ada { age 28 [\"a\"] }")]
    [InlineData("/// Who.\n@reported(gazette)\nperson ada \"Ada\"\n{\n  /// Doc.\n  @allow(FACT2004, \"why\", until 2027-01-01) @headline\n  via only \"a\",\n    \"b\" or\n \"c\" since \"recent months\" until 2025-06~\n    [\"x\", \"y\"]\n    [against gazette, line 3-4: \"z\"] [gazette] [line 3: \"q\"]\n}")]
    [InlineData("offer o {\n  amount over 14 billion USD\n  amount between 10 and 20 million USD\n  amount not up to 3 crore INR or unknown\n  amount hundreds of millions USD\n  count several\n  count all\n  d several weeks or at least 3 years\n  n none\n  p -5%\n  q .5\n  url <https://example.org/a?b=c#d>\n  role \"x\" at meta since 201X per \"year\"\n}")]
    [InlineData("kind engine \"engines\" : firm {\n  /// How many.\n  parts integer many required bounded from 1 to 9 requires made = yes excludes x\n  form one of (steam,\n   water)\n  by person | firm many inverse of of-person\n  cost money in (USD, EUR) with (per text required bounded, to person | firm) none of (\"a\", b, 3)\n  name text matches \"[a-z]+\" exclusive unique symmetric contemporary changes uncited suggested after born before died\n}")]
    [InlineData("extend person { shoe-size integer }")]
    public void Every_form_is_read(string text) => Assert.Empty(Parser.Parse(new SourceFile("a.facts", text.AsMemory())).Diagnostics);

    [Theory]
    [InlineData("rule \"no\" for offer: not exists(by) or not exists(to) or by != to")]
    [InlineData("rule \"no\" for offer: (a + b * 3\n  - 2) >= count(to) implies\n  by.age < 30 and amount > 3 million USD")]
    [InlineData("rate 1 USD = about 86.0 INR on 2025-06 [gazette: \"q\"]")]
    public void Rules_and_rates_are_read_and_said_to_be_idle(string text) =>
        Assert.Equal("FACT0018", Assert.Single(Parser.Parse(new SourceFile("a.facts", text.AsMemory())).Diagnostics).Rule.Id);
}
