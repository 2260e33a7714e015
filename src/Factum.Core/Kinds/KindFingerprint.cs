using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Factum.Kinds;

/// <summary>All that a file's facts depend on besides the file: the declarations with their places, since claims point at them.</summary>
internal static class KindFingerprint
{
    public static string Of(ImmutableArray<Kind> kinds)
    {
        StringBuilder text = new();
        foreach (Kind kind in kinds)
        {
            Append(text, kind.Site).Append(kind.Name).Append('|').Append(kind.Plural).Append('|').Append(kind.Base?.Name).Append('|').Append(kind.ImportedFrom).Append('|').Append(kind.Documentation);
            foreach (PropertyDeclaration property in kind.OwnProperties)
                Append(text.Append('\n'), property.Site).Append(property.Text).Append('|').Append(property.Documentation);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, Text.Site site) =>
        text.Append(site.File.Path).Append('@').Append(site.Span.Start.ToString(CultureInfo.InvariantCulture)).Append(' ');
}
