using System.Collections.Immutable;
using Factum.Binding;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>The edit that declares another name of an entity in the block that titles it, and cites where it is written so.</summary>
internal static class AnotherNameFix
{
    public static ImmutableArray<Fix> Declare(string written, BoundEntity entity, string source)
    {
        EntityBlock? home = entity.Blocks.FirstOrDefault(block => block.Title is not null && block.Site.File == entity.Home.File);

        // What stands in marks of its own would have to be escaped, and an insertion or a cut would not be found.
        if (home is null || entity.ImportedFrom is not null || entity.Kind.FindProperty("also-known-as") is null || written.IndexOfAny(['"', '\\', '[', '…']) >= 0)
            return [];
        return EditOf(home, $"also-known-as \"{written}\" [{source}: \"{written}\"]") is { } edit ? [new Fix($"Declare '{written}' as another name of '{entity.DisplayName}'", [edit])] : [];
    }

    /// <summary>Puts a member first in a block, or gives the block a body; null where something else stands behind its title.</summary>
    private static TextEdit? EditOf(EntityBlock block, string member)
    {
        Site title = block.TitleSite;
        string behind = title.File.ToString(TextSpan.FromBounds(title.Span.End, block.Site.Span.End)), lineEnd = LineEndOf(title.File);
        string space = behind.Substring(0, behind.Length - behind.TrimStart().Length);
        if (behind.Length == space.Length)
            return new TextEdit(title with { Span = new TextSpan(title.Span.End, 0) }, $" {{{lineEnd}    {member}{lineEnd}}}");
        if (behind[space.Length] != '{')
            return null;
        bool isAlone = behind.Substring(space.Length + 1).TrimStart(' ', '\t') is { Length: > 0 } rest && rest[0] is '\r' or '\n';
        return new TextEdit(title with { Span = new TextSpan(title.Span.End + space.Length + 1, 0) }, $"{lineEnd}    {member}{(isAlone ? "" : lineEnd + "   ")}");
    }

    private static string LineEndOf(SourceFile file) => file.Text.Span.IndexOf("\r\n".AsSpan()) >= 0 ? "\r\n" : "\n";
}
