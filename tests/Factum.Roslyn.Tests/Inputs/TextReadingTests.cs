using System.Text;
using Factum.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Factum.Roslyn.Inputs;

/// <summary>What the compiler decodes in silence is named here.</summary>
public sealed class TextReadingTests
{
    [Fact]
    public void Utf8_is_read() => Assert.Null(Read([.. "Zürich"u8]).Problem);

    [Fact]
    public void Utf16_with_a_mark_is_read() => Assert.Null(Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Zürich")]).Problem);

    [Fact]
    public void Latin1_is_no_utf8() => Assert.Equal(TextProblem.NotUtf8, TextReading.Read("a.facts", SourceText.From(new MemoryStream([.. "Z"u8, 0xFC, .. "rich"u8]), Encoding.Latin1)).Problem);

    [Fact]
    public void A_character_that_a_decoder_could_not_make_is_no_utf8() => Assert.Equal(TextProblem.NotUtf8, Read([.. "Z"u8, 0xFC, .. "rich"u8]).Problem);

    [Fact]
    public void Nul_is_no_text() => Assert.Equal(TextProblem.HasNul, Read([.. "a\0b"u8]).Problem);

    private static SourceFile Read(byte[] bytes) => TextReading.Read("a.facts", SourceText.From(new MemoryStream(bytes), Encoding.UTF8));
}
