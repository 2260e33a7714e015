using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Evidence.Accuracy;

/// <summary>How often the checker is right, as <c>docs/accuracy.md</c> says: each change of a verdict shows in its diff.</summary>
public sealed class AccuracyTests
{
    [Theory]
    [InlineData(Corpus.Open, "b0058b8e5eb6142361108ea3e83523c86ca6fe5e83a5286685aa5d26e1a4e7e1")]
    [InlineData(Corpus.OpenSecond, "91c091f5361965e325cdc77fa2c7364843501919e9538c59838bdc1cb4ed2ca3")]
    [InlineData(Corpus.OpenThird, "fb515be079c5800eafd2b20f78f7b7227b93b3312a82f2428963baf97caa9a3f")]
    [InlineData(Corpus.OpenFourth, "7db969bf1d0e9b64918a21641e24179e771c9dc5d0c01d0dd0e2798f176ca024")]
    [InlineData(Corpus.OpenFifth, "5e604eeaca5f5344abba823eb635f450e01c62189db4488e138b845b613d8bd1")]
    [InlineData(Corpus.OpenSixth, "36f8c46cb870bd17941ae21184c8879a69693aebccdd4b2b696faca2b095ae8d")]
    [InlineData(Corpus.OpenSeventh, "492430e7722f2c18f2fb37ea933fb7f6ee08d3decc95a4b447e8c1fe4d1f67cb")]
    [InlineData(Corpus.OpenEighth, "a9dc7a919c129112f2b6c27d8347049c609f3c93b5c6cb4191f00b51dffc5708")]
    [InlineData(Corpus.OpenNinth, "2963ceab4d9a04acd0b75d20f184fca2fb3a18cbf3a700b4b8f37725bdd1657e")]
    [InlineData(Corpus.OpenTenth, "7fc11e39f00c6c5bd6340c1051bc3d5ec7b0b45b0df214c1eeb285deea16467e")]
    [InlineData(Corpus.OpenEleventh, "d0a8903cc1c47358c913c24616ed788a00ca42f632d8918651082a5b4d449bfd")]
    [InlineData(Corpus.OpenTwelfth, "ad89a8d06d2b61de08887b42b274838618f5ddb23a5a114cc6609822d43e3ea6")]
    [InlineData(Corpus.HeldOutSecond, "fd10734ebec501e088b135ab00c3077e254eecbb2efa670300c5c0251ce5f6bd")]
    [InlineData(Corpus.HeldOutFourth, "96f595abac1381f2d20056c14d0703d1d32e4f769182bf039c0c031d80e9f3bf")]
    [InlineData(Corpus.HeldOutFifth, "03fe674a7413bd1530f72e84425772d5adf26159e104e3ddbec57a91132a40f0")]
    public void The_corpus_is_frozen(string folder, string digest) => Assert.Equal(digest, Corpus.DigestOf(folder));

    [Theory]
    [InlineData(Corpus.Open)]
    [InlineData(Corpus.OpenSecond)]
    [InlineData(Corpus.OpenThird)]
    [InlineData(Corpus.OpenFourth)]
    [InlineData(Corpus.OpenFifth)]
    [InlineData(Corpus.OpenSixth)]
    [InlineData(Corpus.OpenSeventh)]
    [InlineData(Corpus.OpenEighth)]
    [InlineData(Corpus.OpenNinth)]
    [InlineData(Corpus.OpenTenth)]
    [InlineData(Corpus.OpenEleventh)]
    [InlineData(Corpus.OpenTwelfth)]
    [InlineData(Corpus.HeldOutSecond)]
    [InlineData(Corpus.HeldOutFourth)]
    [InlineData(Corpus.HeldOutFifth)]
    public void Every_case_is_read(string folder) =>
        Assert.Empty(Corpus.Read(folder).Select(Verdict.Of).Where(verdict => verdict.Findings.Any(finding => finding.StartsWith("FACT0", StringComparison.Ordinal) || finding.StartsWith("FACT1", StringComparison.Ordinal))).Select(verdict => verdict.Case.ToString()));

    [Xunit.Fact]
    public void The_page_says_what_was_measured() => Baseline.Check("docs/accuracy.md", AccuracyPage.Write());
}
