using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.LanguageServer.Workspaces;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>
/// What <c>facts.lock</c> says under an entity's new name. Its lines name sources, and claims by hashes that their entities are part of: left as they
/// are, they would vouch for nothing any more, and who has not got the documents could not make them again.
/// </summary>
internal static class RenamedLock
{
    /// <param name="project">As it is.</param>
    /// <param name="old">The entity's name.</param>
    /// <param name="renamed">Its new name.</param>
    /// <param name="places">Where it is named, in fact files.</param>
    /// <returns>Null where there is no lock, or it says nothing of the entity.</returns>
    public static (Site Site, string NewText)? Of(ProjectSnapshot project, string old, string renamed, IEnumerable<Site> places)
    {
        if (project.Input.Lock is not { Problem: null } file)
            return null;
        Dictionary<(string Source, string Hash), string> claims = [];
        foreach (IGrouping<string, Site> named in places.GroupBy(place => place.File.Path, StringComparer.Ordinal))
        {
            if (project.FindFile(named.Key) is { } syntax)
                Compare(project.Bind(syntax), project.Bind(Renamed(syntax.File, named, renamed)), claims);
        }

        string text = file.Text.ToString();
        string newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string[] lines = text.Split(newLine);
        string[] changed = [lines[0], .. lines.Skip(1).Where(line => line.Length > 0).Select(line => Renamed(line, old, renamed, claims)).Order(StringComparer.Ordinal)];
        string changedText = string.Join(newLine, changed) + newLine;
        return changedText == text ? null : (new Site(file, new TextSpan(0, file.Text.Length)), changedText);
    }

    private static FileSyntax Renamed(SourceFile file, IEnumerable<Site> places, string name)
    {
        string text = file.Text.ToString();
        foreach (Site place in places.OrderByDescending(place => place.Span.Start))
            text = string.Concat(text.AsSpan(0, place.Span.Start), name, text.AsSpan(place.Span.End));
        return Parser.Parse(new SourceFile(file.Path, text.AsMemory()));
    }

    /// <summary>The same claims in the same order, with other names in them.</summary>
    private static void Compare(FileFacts before, FileFacts after, Dictionary<(string Source, string Hash), string> claims)
    {
        foreach ((BoundClaim one, BoundClaim other) in ClaimsOf(before).Zip(ClaimsOf(after)))
        {
            foreach ((BoundCitation cited, BoundCitation citedAfter) in one.Citations.Zip(other.Citations))
            {
                if (cited.Source is { } source)
                    claims[(source, LockFormat.HashOf(one, cited))] = LockFormat.HashOf(other, citedAfter);
            }
        }
    }

    private static IEnumerable<BoundClaim> ClaimsOf(FileFacts facts) => facts.Blocks.SelectMany(block => block.Claims);

    private static string Renamed(string line, string old, string renamed, Dictionary<(string Source, string Hash), string> claims)
    {
        string[] words = line.Split(' ');
        if (words.Length < 3)
            return line;
        if (words[0] == "claim" && claims.TryGetValue((words[1], words[2]), out string? hash))
            words[2] = hash;
        if (words[1] == old)
            words[1] = renamed;
        return string.Join(' ', words);
    }
}
