using Factum.Binding;
using Factum.Evidence.Lock;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>
/// What <c>facts.lock</c> says under a new name. Its lines name sources, and claims by hashes that their entities and properties are part of: left as
/// they are, they would vouch for nothing any more, and who has not got the documents could not make them again.
/// </summary>
internal static class RenamedLock
{
    /// <returns>Null where there is no lock, or it says nothing that hangs on the name.</returns>
    public static (Site Site, string NewText)? Of(RenamedFiles renamed)
    {
        if (renamed.Project.Input.Lock is not { Problem: null } file)
            return null;
        Dictionary<(string Source, string Hash), RenamedClaim> claims = [];
        foreach ((string path, FileSyntax syntax) in renamed.Files)
        {
            if (renamed.Project.FindFile(path) is { } before)
                Compare(renamed.Project.Bind(before), BindingMemo.Bind(syntax, renamed.Kinds), renamed.Name, claims);
        }

        string text = file.Text.ToString();
        string newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string[] lines = text.Split(newLine);
        string[] changed = [lines[0], .. lines.Skip(1).Where(line => line.Length > 0).Select(line => Renamed(line, renamed, claims)).Order(StringComparer.Ordinal)];
        string changedText = string.Join(newLine, changed) + newLine;
        return changedText == text ? null : (new Site(file, new TextSpan(0, file.Text.Length)), changedText);
    }

    /// <summary>What a line of the lock says of a claim under the new name.</summary>
    /// <param name="Hash">Of the claim.</param>
    /// <param name="Part">The part of the claim, so named by the qualifier that is renamed; null where it has none.</param>
    private sealed record RenamedClaim(string Hash, string? Part);

    /// <summary>The same claims in the same order, with other names in them.</summary>
    private static void Compare(FileFacts before, FileFacts after, Occurrence name, Dictionary<(string Source, string Hash), RenamedClaim> claims)
    {
        foreach ((BoundClaim one, BoundClaim other) in ClaimsOf(before).Zip(ClaimsOf(after)))
        {
            string? part = name.Kind == OccurrenceKind.Qualifier && ReferenceEquals(one.Property, name.Property) ? name.Name : null;
            foreach ((BoundCitation cited, BoundCitation citedAfter) in one.Citations.Zip(other.Citations))
            {
                if (cited.Source is { } source)
                    claims[(source, LockFormat.HashOf(one, cited))] = new RenamedClaim(LockFormat.HashOf(other, citedAfter), part);
            }
        }
    }

    private static IEnumerable<BoundClaim> ClaimsOf(FileFacts facts) => facts.Blocks.SelectMany(block => block.Claims);

    private static string Renamed(string line, RenamedFiles renamed, Dictionary<(string Source, string Hash), RenamedClaim> claims)
    {
        string[] words = line.Split(' ');
        if (words.Length < 3)
            return line;
        if (words[0] == "claim" && claims.TryGetValue((words[1], words[2]), out RenamedClaim? claim))
        {
            words[2] = claim.Hash;
            // The parts that a qualifier names come first; another of that name is none of the claim's own.
            int part = claim.Part is null ? -1 : Array.FindIndex(words, 3, word => word.StartsWith(claim.Part + ":", StringComparison.Ordinal));
            if (part >= 0)
                words[part] = renamed.NewName + words[part][claim.Part!.Length..];
        }

        if (renamed.Name.Kind == OccurrenceKind.Entity && words[1] == renamed.Name.Name)
            words[1] = renamed.NewName;
        return string.Join(' ', words);
    }
}
