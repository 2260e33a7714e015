using System.Collections.Immutable;
using Factum.Evidence;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Testing;

/// <summary>
/// A whole project as one text: parts parted by lines <c>=== path</c> (text before the first such line is <c>test.facts</c>).
/// <c>.facts</c> parts are fact files, <c>facts.lock</c> is the lock, <c>settings</c> holds <c>key: value</c> lines (<c>as-of</c>, <c>minimum-origins</c>), all else is a document.
/// </summary>
internal static class TextProject
{
    public static ProjectInput Parse(string text)
    {
        ImmutableArray<FileSyntax>.Builder files = ImmutableArray.CreateBuilder<FileSyntax>();
        ImmutableArray<DocumentText>.Builder documents = ImmutableArray.CreateBuilder<DocumentText>();
        SourceFile? lockFile = null;
        FactumSettings settings = FactumSettings.Default;
        foreach ((string path, string content) in Parts(text))
        {
            SourceFile file = new(path, content.AsMemory());
            if (path.EndsWith(".facts", StringComparison.Ordinal))
                files.Add(Parser.Parse(file));
            else if (path == "facts.lock")
                lockFile = file;
            else if (path == "settings")
                settings = ReadSettings(content);
            else
                documents.Add(new DocumentText(file));
        }

        return new ProjectInput { Files = files.ToImmutable(), Documents = documents.ToImmutable(), Lock = lockFile, Settings = settings };
    }

    public static IReadOnlyList<(string Path, string Content)> Parts(string text)
    {
        List<(string, string)> parts = [];
        string path = "test.facts";
        int start = 0;
        for (int at = 0; at <= text.Length;)
        {
            int end = text.IndexOf('\n', at);
            string line = text[at..(end < 0 ? text.Length : end)].TrimEnd('\r');
            if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                Add(path, text[start..at]);
                path = line[4..].Trim();
                start = end < 0 ? text.Length : end + 1;
            }

            if (end < 0)
                break;
            at = end + 1;
        }

        Add(path, text[start..]);
        return parts;

        void Add(string name, string content)
        {
            if (content.Length > 0 || name != "test.facts")
                parts.Add((name, content));
        }
    }

    private static FactumSettings ReadSettings(string content)
    {
        FactumSettings settings = FactumSettings.Default;
        foreach (string line in content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] pair = line.Split(':', 2, StringSplitOptions.TrimEntries);
            settings = pair[0] switch
            {
                "as-of" => settings with { AsOf = EdtfDate.TryParse(pair[1], out EdtfDate? date) ? date : throw new FormatException(line) },
                "minimum-origins" => settings with { MinimumOrigins = SetUp.SettingsReader.Read(new SetUp.SettingTexts { MinimumOrigins = pair[1] }).Settings.MinimumOrigins },
                _ => throw new FormatException($"unknown setting in a test: {line}"),
            };
        }

        return settings;
    }
}
