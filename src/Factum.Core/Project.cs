using System.Collections.Immutable;
using Factum.Evidence;
using Factum.SetUp;
using Factum.Syntax;
using Factum.Text;

namespace Factum;

/// <summary>Everything that a check depends on: the same input gives the same output, to the byte, on every machine.</summary>
internal sealed class ProjectInput
{
    /// <summary>The project's fact files, parsed; in any order.</summary>
    public required ImmutableArray<FileSyntax> Files { get; init; }

    /// <summary>The documents at hand; in any order.</summary>
    public ImmutableArray<DocumentText> Documents { get; init; } = [];

    /// <summary><c>facts.lock</c>, if there is one.</summary>
    public SourceFile? Lock { get; init; }

    /// <summary>Facts exported by referenced assemblies.</summary>
    public ImmutableArray<ImportedBook> Imports { get; init; } = [];
    public FactumSettings Settings { get; init; } = FactumSettings.Default;

    /// <summary>The same project with the objects of an earlier reading wherever a text is what it was, so that a check of it can begin with the earlier one.</summary>
    public ProjectInput Keeping(ProjectInput earlier)
    {
        Dictionary<string, FileSyntax> files = new(StringComparer.Ordinal);
        Dictionary<string, DocumentText> documents = new(StringComparer.Ordinal);
        foreach (FileSyntax file in earlier.Files)
            files[file.File.Path] = file;
        foreach (DocumentText document in earlier.Documents)
            documents[document.File.Path] = document;
        return new ProjectInput
        {
            Files = [.. Files.Select(file => files.TryGetValue(file.File.Path, out FileSyntax? known) && AreSame(file.File, known.File) ? known : file)],
            Documents = [.. Documents.Select(document => documents.TryGetValue(document.File.Path, out DocumentText? known) && AreSame(document.File, known.File) && document.Problem == known.Problem ? known : document)],
            Lock = Lock,
            Imports = Imports,
            Settings = Settings,
        };
    }

    private static bool AreSame(SourceFile one, SourceFile other) => one.Problem == other.Problem && one.Text.Span.SequenceEqual(other.Text.Span);
}

/// <summary>Canonical fact text that a referenced assembly exports.</summary>
/// <param name="Assembly">The assembly's simple name.</param>
/// <param name="RootClass">Fully qualified name of its <c>Facts</c> class, without <c>global::</c>.</param>
/// <param name="Namespace">Namespace of the kinds that it emits.</param>
/// <param name="Syntax">The parsed text; its path is <c>assembly:Name</c>.</param>
internal sealed record ImportedBook(string Assembly, string RootClass, string Namespace, FileSyntax Syntax);

/// <summary>Settings of a project that change what is checked or emitted.</summary>
internal sealed record FactumSettings
{
    public static FactumSettings Default { get; } = new();

    public string Namespace { get; init; } = "Facts";
    public string RootClass { get; init; } = "Facts";
    public bool IsPublic { get; init; } = true;

    /// <summary>Today; null = nothing expires.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>How many independent origins facts ought to have.</summary>
    public OriginMinimums MinimumOrigins { get; init; } = OriginMinimums.None;

    /// <summary>Folders of documents, project-relative with <c>/</c>.</summary>
    public ImmutableArray<string> DocumentFolders { get; init; } = ["documents"];

    public bool Equals(FactumSettings? other) =>
        other is not null && Namespace == other.Namespace && RootClass == other.RootClass && IsPublic == other.IsPublic
        && Equals(AsOf, other.AsOf) && MinimumOrigins.Equals(other.MinimumOrigins) && DocumentFolders.SequenceEqual(other.DocumentFolders);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Namespace) * 31 + StringComparer.Ordinal.GetHashCode(RootClass);
}
