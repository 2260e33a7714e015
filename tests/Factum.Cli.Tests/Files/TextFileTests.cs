using Factum.Cli.Files;

namespace Factum.Cli.Tests.Files;

public sealed class TextFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, byte[], string, string?> Bytes { get; } = new()
    {
        { "UTF-8", [0x61, 0xC3, 0xA9], "aé", null },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, 0x61], "a", null },
        { "UTF-16", [0xFF, 0xFE, 0x61, 0x00], "a", null },
        { "UTF-16, big end first", [0xFE, 0xFF, 0x00, 0x61], "a", null },
        { "beyond the first plane", [0xF0, 0x9F, 0x98, 0x80], "😀", null },
        { "nothing", [], "", null },
        { "Latin-1", [0x61, 0xE9, 0x62], "", "it is not UTF-8" },
        { "UTF-8 cut off", [0x61, 0xC3], "", "it is not UTF-8" },
        { "a surrogate in UTF-8", [0xED, 0xA0, 0x80], "", "it is not UTF-8" },
        { "half a pair in UTF-16", [0xFF, 0xFE, 0x00, 0xD8], "", "it is not UTF-16" },
        { "an odd byte in UTF-16", [0xFF, 0xFE, 0x61, 0x00, 0x62], "", "it is not UTF-16" },
        { "NUL", [0x61, 0x00], "a\0", "it contains NUL characters" },
    };

    [Theory]
    [MemberData(nameof(Bytes))]
    public void Bytes_are_decoded_strictly(string what, byte[] bytes, string text, string? problem)
    {
        folder.Write("a.facts", bytes);
        TextFile file = TextFile.Read(folder["a.facts"]);
        Assert.True((text, problem) == (file.Text, file.Problem), $"{what}: '{file.Text}', {file.Problem}");
        if (problem is null)
            Assert.Equal(bytes, file.Encode(file.Text));
    }

    [Fact]
    public void What_cannot_be_opened_says_so() => Assert.Equal("it cannot be read", TextFile.Read(folder["nowhere.facts"]).Problem);

    [Fact]
    public void A_file_beyond_all_measure_is_not_read()
    {
        using (FileStream stream = File.Create(folder["huge.facts"]))
            stream.SetLength(257L * 1024 * 1024);
        Assert.Equal("it is larger than 256 MB", TextFile.Read(folder["huge.facts"]).Problem);
    }
}
