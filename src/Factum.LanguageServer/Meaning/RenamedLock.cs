using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Kinds;
using Factum.LanguageServer.Workspaces;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>
/// What <c>facts.lock</c> says under a new name. Its lines name sources, and claims by hashes that their entities and properties are part of: left as
/// they are, they would vouch for nothing any more, and who has not got the documents could not make them again.
/// </summary>
internal static class RenamedLock
{
    /// <param name="project">As it is.</param>
    /// <param name="name">What is renamed.</param>
    /// <param name="renamed">Its new name.</param>
    /// <param name="places">Where it is named, in fact files.</param>
    /// <returns>Null where there is no lock, or it says nothing that hangs on the name.</returns>
    public static (Site Site, string NewText)? Of(ProjectSnapshot project, Occurrence name, string renamed, IEnumerable<Site> places)
    {
        if (project.Input.Lock is not { Problem: null } file)
            return null;
        Dictionary<string, FileSyntax> after = places.GroupBy(place => place.File.Path, StringComparer.Ordinal).ToDictionary(named => named.Key, named => Renamed(named.First().File, named, renamed), StringComparer.Ordinal);
        // Not by the memo, which keeps the kinds of a project as it is.
        KindModel kinds = name.Kind == OccurrenceKind.Entity ? project.Kinds : KindModel.Build([.. project.Input.Files.Select(syntax => after.GetValueOrDefault(syntax.File.Path, syntax))], project.Input.Imports);
        Dictionary<(string Source, string Hash), string> claims = [];
        foreach ((string path, FileSyntax syntax) in after)
        {
            if (project.FindFile(path) is { } before)
                Compare(project.Bind(before), BindingMemo.Bind(syntax, kinds), claims);
        }

        string? source = name.Kind == OccurrenceKind.Entity ? name.Name : null;

        string text = file.Text.ToString();
        string newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string[] lines = text.Split(newLine);
        string[] changed = [lines[0], .. lines.Skip(1).Where(line => line.Length > 0).Select(line => Renamed(line, source, renamed, claims)).Order(StringComparer.Ordinal)];
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

    private static string Renamed(string line, string? source, string renamed, Dictionary<(string Source, string Hash), string> claims)
    {
        string[] words = line.Split(' ');
        if (words.Length < 3)
            return line;
        if (words[0] == "claim" && claims.TryGetValue((words[1], words[2]), out string? hash))
            words[2] = hash;
        if (words[1] == source)
            words[1] = renamed;
        return string.Join(' ', words);
    }
}
