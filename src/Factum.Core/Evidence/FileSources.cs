using System.Collections.Immutable;
using Factum.Binding;

namespace Factum.Evidence;

/// <summary>The citations of one file and the documents of the sources that they cite.</summary>
internal sealed class FileSources
{
    private readonly Dictionary<string, SourceDocument> documents = new(StringComparer.Ordinal);

    public FileSources(FileFacts file, SourceDocuments all)
    {
        File = file;
        Citations = [.. CitedClaims.In(file)];
        foreach (CitedClaims cited in Citations)
        {
            if (cited.Citation.Source is { } source && !documents.ContainsKey(source))
                documents.Add(source, all.Of(source));
        }
    }

    public FileFacts File { get; }

    public ImmutableArray<CitedClaims> Citations { get; }

    public ImmutableArray<KeyValuePair<string, SourceDocument>> Documents => [.. documents];

    public SourceDocument DocumentOf(string source) => documents[source];
}
