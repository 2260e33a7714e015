namespace Factum.Core.Tests.Evidence.Accuracy;

/// <summary>A claim with a quote, and what an editor says of it.</summary>
/// <param name="File">The file of the corpus, without its extension.</param>
/// <param name="Number">From 1, in the file.</param>
/// <param name="IsGood">The quote states the claim.</param>
/// <param name="Way">In which way it is right or wrong.</param>
/// <param name="Project">The document, the entities and the claim, as a project in text.</param>
public sealed record CorpusCase(string File, int Number, bool IsGood, string Way, string Project)
{
    /// <summary>The file that holds the claim.</summary>
    public const string Path = "case.facts";

    public override string ToString() => FormattableString.Invariant($"{File} {Number}");
}
