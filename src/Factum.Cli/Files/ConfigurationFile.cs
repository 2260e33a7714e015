using System.Text;
using System.Text.RegularExpressions;

namespace Factum.Cli.Files;

/// <summary>An <c>.editorconfig</c> or a <c>.globalconfig</c>: keys in sections, each for the files that its pattern fits. Keys are in lower case.</summary>
internal sealed class ConfigurationFile
{
    private readonly List<(Regex? Pattern, Dictionary<string, string> Values)> sections = [];

    /// <summary>Whether files in the folders above have no say: <c>root = true</c>.</summary>
    public bool IsRoot { get; private init; }

    /// <summary>What stands before the first section.</summary>
    public IReadOnlyDictionary<string, string> Preamble => sections[0].Values;

    public static ConfigurationFile Parse(string text)
    {
        List<(Regex? Pattern, Dictionary<string, string> Values)> sections = [(null, new(StringComparer.Ordinal))];
        foreach (string written in text.Split('\n'))
        {
            string line = written.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
                continue;
            if (line[0] == '[' && line.LastIndexOf(']') is > 0 and var end)
            {
                sections.Add((PatternOf(line[1..end]), new(StringComparer.Ordinal)));
                continue;
            }

            int separator = line.IndexOfAny(['=', ':']);
            if (separator > 0)
                sections[^1].Values[line[..separator].Trim().ToLowerInvariant()] = WithoutComment(line[(separator + 1)..]).Trim();
        }

        ConfigurationFile file = new() { IsRoot = sections[0].Values.GetValueOrDefault("root", "").Equals("true", StringComparison.OrdinalIgnoreCase) };
        file.sections.AddRange(sections);
        return file;
    }

    /// <summary>The last section that fits a file and has the key; null where none does.</summary>
    /// <param name="path">Relative to the folder of this file, with <c>/</c>.</param>
    /// <param name="key">In lower case.</param>
    public string? Find(string path, string key)
    {
        for (int i = sections.Count - 1; i > 0; i--)
        {
            if (sections[i].Values.TryGetValue(key, out string? value) && sections[i].Pattern is { } pattern && pattern.IsMatch("/" + path))
                return value;
        }

        return null;
    }

    private static string WithoutComment(string value)
    {
        int comment = value.IndexOfAny(['#', ';']);
        return comment > 0 && char.IsWhiteSpace(value[comment - 1]) ? value[..comment] : value;
    }

    /// <summary>The pattern of a section's name; null where it cannot be one, which fits nothing. It runs in time that grows with the path only.</summary>
    private static Regex? PatternOf(string glob)
    {
        StringBuilder pattern = new("^");
        if (!glob.Contains('/', StringComparison.Ordinal))
            pattern.Append("(?:.*)/");
        else if (glob[0] != '/')
            pattern.Append('/');
        int depth = 0;
        for (int i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when i + 1 < glob.Length && glob[i + 1] == '*':
                    bool isFolder = i + 2 < glob.Length && glob[i + 2] == '/';
                    pattern.Append(isFolder ? "(?:.*/)?" : ".*");
                    i += isFolder ? 2 : 1;
                    break;
                case '*':
                    pattern.Append("[^/]*");
                    break;
                case '?':
                    pattern.Append("[^/]");
                    break;
                case '[' when glob.IndexOf(']', i + 1) is > 0 and var end && end > i + 1:
                    string set = glob[(i + 1)..end];
                    bool isNegated = set[0] is '!' or '^' && set.Length > 1;
                    pattern.Append('[').Append(isNegated ? "^" : "").Append(string.Concat((isNegated ? set[1..] : set).Select(c => c == '-' ? "-" : Regex.Escape(c.ToString()).Replace("]", "\\]", StringComparison.Ordinal)))).Append(']');
                    i = end;
                    break;
                case '{' when NumbersAt(glob, i, out int close) is { } numbers:
                    pattern.Append(numbers);
                    i = close;
                    break;
                case '{' when glob.IndexOf('}', i) > 0:
                    pattern.Append("(?:");
                    depth++;
                    break;
                case ',' when depth > 0:
                    pattern.Append('|');
                    break;
                case '}' when depth > 0:
                    pattern.Append(')');
                    depth--;
                    break;
                case '\\' when i + 1 < glob.Length:
                    pattern.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                default:
                    pattern.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }

        try
        {
            return new Regex(pattern.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary><c>{3..12}</c>: one of the numbers, up to a hundred of them.</summary>
    private static string? NumbersAt(string glob, int open, out int close)
    {
        close = glob.IndexOf('}', open);
        int dots = glob.IndexOf("..", open, StringComparison.Ordinal);
        if (close < 0 || dots < 0 || dots > close || !int.TryParse(glob[(open + 1)..dots], out int low) || !int.TryParse(glob[(dots + 2)..close], out int high) || high < low || high - low > 100)
            return null;
        return "(?:" + string.Join('|', Enumerable.Range(low, high - low + 1)) + ")";
    }
}
