using Xunit;
using System.Globalization;
using System.Text;
using Factum.Text;

namespace Factum.Core.Tests.Text;

public class UnicodeTests
{
    [Xunit.Fact]
    public void Classes_are_those_of_the_runtime()
    {
        List<string> drift = [];
        for (int codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            if (codePoint is >= 0xD800 and <= 0xDFFF)
                continue;
            UnicodeClass expected = CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
            {
                UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => UnicodeClass.Letter,
                UnicodeCategory.DecimalDigitNumber => UnicodeClass.Digit,
                UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => UnicodeClass.OtherNumber,
                UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => UnicodeClass.Mark,
                UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => UnicodeClass.WhiteSpace,
                UnicodeCategory.CurrencySymbol => UnicodeClass.Currency,
                UnicodeCategory.ConnectorPunctuation => UnicodeClass.Connector,
                UnicodeCategory.Format or UnicodeCategory.Control => Unicode.ClassOf(codePoint) is UnicodeClass.Letter or UnicodeClass.Digit ? UnicodeClass.Other : Unicode.ClassOf(codePoint),
                _ => UnicodeClass.Other,
            };
            if (Unicode.ClassOf(codePoint) != expected)
                drift.Add($"U+{codePoint:X4}: {Unicode.ClassOf(codePoint)}, not {expected}");
        }

        Assert.Empty(drift);
    }

    [Xunit.Fact]
    public void Lower_case_is_that_of_the_runtime()
    {
        // Where the runtime asks an ICU that is older than itself, it knows fewer letters, and none that we don't.
        bool isOlder = Rune.ToLowerInvariant(new Rune(0x1C89)).Value == 0x1C89;
        for (int codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            if (!Rune.IsValid(codePoint))
                continue;
            int lower = Rune.ToLowerInvariant(new Rune(codePoint)).Value;
            if (lower != codePoint || !isOlder)
                Assert.Equal(lower, LowerCase.Of(codePoint));
        }
    }

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u00AD')]
    [InlineData('\uFEFF')]
    [InlineData('\u2060')]
    [InlineData('\u202E')]
    public void Some_characters_cannot_be_seen(char c) => Assert.Equal(UnicodeClass.Invisible, Unicode.ClassOf(c));

    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("o\u0302\u0323", "ộ")]
    [InlineData("o\u0323\u0302", "ộ")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u212B", "Å")]
    [InlineData("\u0928\u093C", "\u0929")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\u0344", "\u0308\u0301")]
    public void Texts_are_composed(string text, string expected)
    {
        List<int> codePoints = [.. text.EnumerateRunes().Select(rune => rune.Value)];
        Composition.Compose(codePoints);
        Assert.Equal(expected, string.Concat(codePoints.Select(char.ConvertFromUtf32)));
    }

    [Xunit.Fact]
    public void Composition_is_that_of_the_runtime()
    {
        int[] marks = [0x300, 0x301, 0x323, 0x327, 0x338, 0x345, 0x3099, 0x5B0, 0x64B, 0x1161, 0x11A8];
        List<string> drift = [];
        for (int codePoint = 1; codePoint < 0x30000; codePoint++)
        {
            if (!Rune.IsValid(codePoint) || (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF)
                continue;
            int mark = marks[codePoint % marks.Length], other = marks[codePoint / 7 % marks.Length];
            string text = char.ConvertFromUtf32(codePoint) + char.ConvertFromUtf32(mark) + char.ConvertFromUtf32(other);
            List<int> composed = [codePoint, mark, other];
            Composition.Compose(composed);
            if (string.Concat(composed.Select(char.ConvertFromUtf32)) != text.Normalize(NormalizationForm.FormC))
                drift.Add($"U+{codePoint:X4} U+{mark:X4} U+{other:X4}");
        }

        Assert.Empty(drift);
    }
}
