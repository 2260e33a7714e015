using Factum.Rules;

namespace Factum.Evidence.Lock;

/// <summary>
/// Why a lock should not be written anew: a line of the old one that cannot be read, or a fact file that cannot, would silently take entries along
/// that nobody here can make again, because their documents are not at hand.
/// </summary>
internal static class LockLoss
{
    /// <param name="path">Of the lock, as the message is to show it.</param>
    /// <param name="input">With the old lock.</param>
    /// <param name="set">The checked project.</param>
    /// <returns>A sentence, or null where nothing can be lost.</returns>
    public static string? ReasonOf(string path, ProjectInput input, CheckedSet set)
    {
        if (input.Lock is not { } file)
            return null;
        if (file.Problem is { } problem)
            return $"'{path}' cannot be read: {problem}; nothing was written";
        FactLock old = FactLock.Read(file);
        SourceDocuments documents = new(set.Facts, input);
        bool isAllAtHand = set.Citations.Keys.All(citation => citation.Source is not { } source || !documents.Of(source).IsNotAtHand)
            && old.Documents.Keys.All(source => !documents.Of(source).IsNotAtHand);
        if (isAllAtHand)
            return null;
        if (old.Diagnostics is [var unreadable, ..])
            return $"'{path}' would lose what it says of documents that are not at hand: line {unreadable.Site.Start.Line + 1} cannot be read. Mend the line, or delete the file to begin anew; nothing was written";
        return set.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule.Id.StartsWith("FACT0", StringComparison.Ordinal)) is { } broken
            ? $"'{path}' might lose what it says of documents that are not at hand: '{broken.Site.File.Path}' cannot be read as facts. Mend it first; nothing was written"
            : null;
    }
}
