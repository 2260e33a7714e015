using System.Globalization;
using System.Text;

namespace Factum.Core.Tests.Fuzz;

/// <summary>
/// A project in a file, to the character: what an editor, a checkout or UTF-8 would change stands as <c>\XXXX</c>, four hex digits, and a backslash
/// as <c>\005C</c>. The first line says how it was found; the project begins behind it.
/// </summary>
internal static class KeptProject
{
    private const char Escape = '\\';

    public static string Write(string project, string foundBy)
    {
        StringBuilder text = new(foundBy.ReplaceLineEndings(" ") + "\n");
        for (int i = 0; i < project.Length; i++)
        {
            bool isPair = i + 1 < project.Length && char.IsSurrogatePair(project[i], project[i + 1]);
            if (isPair)
                text.Append(project[i++]).Append(project[i]);
            else if (project[i] == Escape || IsFragile(project[i]))
                text.Append(Escape).Append(((int)project[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                text.Append(project[i]);
        }

        return text.ToString();
    }

    public static string Read(string text)
    {
        StringBuilder project = new();
        for (int i = text.IndexOf('\n', StringComparison.Ordinal) + 1; i < text.Length; i++)
        {
            if (text[i] == Escape)
                project.Append((char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            else
                project.Append(text[i]);
            i += text[i] == Escape ? 4 : 0;
        }

        return project.ToString();
    }

    private static bool IsFragile(char c) => c != '\n' && (char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || (c != ' ' && char.IsWhiteSpace(c)));
}
