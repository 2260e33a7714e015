using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Evidence;
using Factum.SetUp;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Inputs;

/// <summary>Documents of a compilation, one object per text, so that whatever the core remembers of a document serves everyone.</summary>
internal static class Documents
{
    private static readonly ConditionalWeakTable<SourceText, DocumentText> read = new();

    public static bool IsDocument(AdditionalText file) => ProjectPath.HasExtension(file.Path, ".txt") || ProjectPath.HasExtension(file.Path, ".md");

    public static ImmutableArray<DocumentText> ReadNeeded((AdditionalText File, ((string Directory, ReadSettings Settings) Host, CitedDocuments Cited) Project) document, CancellationToken cancellation) =>
        ReadNeeded(document.File, document.Project.Host.Directory, document.Project.Host.Settings.Settings.DocumentFolders, document.Project.Cited, cancellation);

    /// <summary>None where nothing needs the document.</summary>
    public static ImmutableArray<DocumentText> ReadNeeded(AdditionalText file, string projectDirectory, ImmutableArray<string> folders, CitedDocuments cited, CancellationToken cancellation)
    {
        string path = ProjectPath.Relative(file.Path, projectDirectory);
        return cited.Include(path, folders) ? [Read(path, file.GetText(cancellation))] : [];
    }

    private static DocumentText Read(string path, SourceText? text)
    {
        if (text is null)
            return new DocumentText(new SourceFile(path, default), "it cannot be read");
        DocumentText document = read.GetValue(text, key => Create(path, key));
        return document.File.Path == path ? document : Create(path, text);
    }

    private static DocumentText Create(string path, SourceText text)
    {
        SourceFile file = TextReading.Read(path, text);
        return new DocumentText(file, file.Problem);
    }
}

/// <summary>A document saved again without a change is the same.</summary>
internal sealed class DocumentContentComparer : IEqualityComparer<DocumentText>
{
    public static DocumentContentComparer Instance { get; } = new();

    public bool Equals(DocumentText? one, DocumentText? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Problem == other.Problem && SourceFileComparer.Instance.Equals(one.File, other.File));

    public int GetHashCode(DocumentText document) => SourceFileComparer.Instance.GetHashCode(document.File);
}
