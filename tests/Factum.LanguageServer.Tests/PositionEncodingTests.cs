using System.Text;
using System.Text.Json.Nodes;
using Factum.LanguageServer.Text;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>Emoji, combining marks, tabs, CRLF and byte order marks: whichever units client and server agree on, the answers name the same places.</summary>
public sealed class PositionEncodingTests
{
    private const string Facts = "according to minutes\r\n\r\nperson zoe \"Zoe\u0308 👩‍🚀 Müller\" {\r\n\tage  54  [\"Zoë Müller, is 54 years old\"] // 😀 ü\r\n\thome  \"Straße 🏠 7\"  [\"Straße 🏠 7\"] [against letter: \"🤔\"]\r\n}\r\n\r\n"
        + "boat reiher \"Reiher 🐦\" {\r\n\tcost  1_500_000 USD per \"📅 Jahr\" mood calm  [\"💰 The Reiher cost $1.5 million\"]\r\n\towner  zoe  [minutes, line 2: \"owner, Zoe\u0308 Müller\"]\r\n\tberht  4  [\"🤔\"\r\n}\r\n";

    private static readonly (string Path, string Text)[] files =
    [
        ("kinds.facts", "\uFEFFkind boat \"🚢\" {\r\n\t/// 🚤\r\n\tcost  money bounded with (per text, mood one of (calm, wild))\r\n\towner  person | firm\r\n\tberth  integer\r\n}\r\n"),
        ("sources.facts", "\uFEFFsource minutes \"Protokoll 🚢 e\u0301\" {\r\n\tdocument  \"minutes.txt\"\r\n}\r\n\r\nsource letter \"Brief\" {\r\n\tdocument  \"bücher/brief 📜.txt\"\r\n}\r\n"),
        ("documents/minutes.txt", "\uFEFF🚢 Pro\u00ADtokoll:\r\n\tIts owner, Zoe\u0308 Mu\u0308ller, is 54 years old. Straße 🏠 7.\r\n💰 The Reiher cost $1.5 mil-\r\nlion last year.\r\n"),
        ("documents/bücher/brief 📜.txt", "Das Boot gehört Zoë. 📜\n"),
        ("kaputt 💥.facts", "person \"😀 {\n\tage [[[ \u0301 } @ 😀\n}}} kind kind {\n source source : \"\\\n"),
    ];

    private static readonly string[] verbsOfPlaces = ["hover", "definition", "references", "documentHighlight", "prepareRename", "completion"];
    private static readonly string[] verbsOfFiles = ["documentSymbol", "foldingRange", "codeLens", "documentLink", "diagnostic"];

    [Fact]
    public async Task The_answers_name_the_same_places()
    {
        IReadOnlyList<string> one = await Answers("utf-16"), other = await Answers("utf-8");
        Assert.Equal(one.Count, other.Count);
        Assert.All(one.Zip(other), pair => Assert.Equal(pair.First, pair.Second));
        Assert.Contains(one, answer => answer.Contains("ller, is 54 years old**", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Answers(string encoding)
    {
        await using Editor editor = Editor.Start("");
        foreach ((string path, string text) in files)
            editor.Folder.Write(path, text);
        editor.Folder.Write("test.facts", Facts);
        await editor.Initialize("""{"general":{"positionEncodings":["UNITS"]},"textDocument":{"diagnostic":{}}}""".Replace("UNITS", encoding, StringComparison.Ordinal));
        Assert.Equal(encoding, (string?)editor.Capabilities["positionEncoding"]);
        await editor.OpenFile("test.facts", Facts);
        Places places = new(editor, encoding == "utf-8");
        List<string> answers = [];
        foreach (string verb in verbsOfFiles)
            answers.Add(places.Written(await editor.AskFile("textDocument/" + verb), editor.Uri));
        JsonNode all = new JsonObject { ["start"] = places.PositionOf(0), ["end"] = places.PositionOf(Facts.Length) };
        answers.Add(places.Written(await editor.AskFile("textDocument/inlayHint", new { range = all }), editor.Uri));
        answers.Add(places.Written(await editor.AskFile("textDocument/codeAction", new { range = all, context = new { diagnostics = Array.Empty<object>() } }), editor.Uri));
        for (int offset = 0; offset < Facts.Length; offset += Facts[offset] == '\r' ? 2 : 3)
        {
            // Half a character is no place.
            if (char.IsLowSurrogate(Facts[offset]))
                offset++;
            foreach (string verb in verbsOfPlaces)
                answers.Add(verb + " " + places.Written(await editor.AskFile("textDocument/" + verb, new { position = places.PositionOf(offset), context = new { includeDeclaration = true } }), editor.Uri));
        }

        answers.Add(places.Written(await editor.AskFile("textDocument/rename", new { position = places.PositionOf(Facts.IndexOf("calm", StringComparison.Ordinal)), newName = "quiet" }), editor.Uri));
        return answers;
    }

    /// <summary>Positions in the units that were agreed on.</summary>
    private sealed class Places(Editor editor, bool isUtf8)
    {
        private readonly Dictionary<string, string[]> lines = files.Append((Path: "test.facts", Text: Facts)).ToDictionary(file => editor.UriOf(file.Path), file => file.Text.TrimStart('\uFEFF').Split('\n'), StringComparer.Ordinal);

        public JsonNode PositionOf(int offset)
        {
            Editor.Position position = editor.PositionOf(offset);
            return new JsonObject { ["line"] = position.line, ["character"] = isUtf8 ? Encoding.UTF8.GetByteCount(Facts.AsSpan(offset - position.character, position.character)) : position.character };
        }

        /// <summary>An answer with its places in UTF-16; one that is outside of its line, or within a character, fails here.</summary>
        public string Written(JsonNode? answer, string uri) => editor.Short(Converted(answer, uri)).Replace(FileUri.Of(editor.Folder.FullPath), "", StringComparison.Ordinal);

        private JsonNode? Converted(JsonNode? node, string uri)
        {
            switch (node)
            {
                case JsonArray array:
                    return new JsonArray([.. array.Select(item => Converted(item, uri))]);
                case JsonObject place when place.Count == 2 && place["line"] is { } line && place["character"] is { } character:
                    return $"{line}:{ColumnOf(lines[uri][(int)line], (int)character)}";
                case JsonObject item:
                    string inside = (string?)item["uri"] is { } named && lines.ContainsKey(named) ? named : uri;
                    return new JsonObject(item.Where(part => part.Key is not ("resultId" or "uri")).Select(part => KeyValuePair.Create(part.Key.Replace(editor.UriOf(""), "", StringComparison.Ordinal), Converted(part.Value, lines.ContainsKey(part.Key) ? part.Key : inside)))
                        .Append(KeyValuePair.Create<string, JsonNode?>("of", Path.GetFileName(inside))));
                default:
                    return node?.DeepClone();
            }
        }

        private int ColumnOf(string line, int character)
        {
            int column = character;
            if (isUtf8)
            {
                byte[] bytes = Encoding.UTF8.GetBytes(line);
                Assert.True(character == bytes.Length || (bytes[character] & 0xC0) != 0x80, "within a character");
                column = Encoding.UTF8.GetCharCount(bytes, 0, character);
            }

            Assert.InRange(column, 0, line.TrimEnd('\r').Length);
            Assert.False(column < line.Length && char.IsLowSurrogate(line[column]), "within a character");
            return column;
        }
    }
}
