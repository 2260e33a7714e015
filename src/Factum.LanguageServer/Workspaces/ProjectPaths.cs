using System.Collections.Immutable;
using Factum.Cli.Files;

namespace Factum.LanguageServer.Workspaces;

/// <summary>Where the files of a project are.</summary>
internal sealed class ProjectPaths
{
    private readonly ProjectRoots roots;

    public ProjectPaths(string root, ProjectRoots roots, IReadOnlyList<string>? documents)
    {
        this.roots = roots;
        Root = root;
        DocumentFolders = [.. (documents is { Count: > 0 } ? documents : ["documents"]).Select(folder => Path.GetFullPath(folder, root))];
    }

    /// <summary>Absolute.</summary>
    public string Root { get; }

    /// <summary>Absolute.</summary>
    public ImmutableArray<string> DocumentFolders { get; }

    public string LockPath => Path.Combine(Root, "facts.lock");

    /// <summary>A project's identity of a file: with <c>/</c>.</summary>
    public string Relative(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace('\\', '/');

    public string Full(string relativePath) => Path.GetFullPath(relativePath, Root);

    /// <summary>Of this project, not of another one below it.</summary>
    public bool IsFactFile(string fullPath) => FactFiles.IsFactFile(Root, fullPath) && roots.RootOf(fullPath) == Root;

    public bool IsDocument(string fullPath) =>
        FactFiles.IsDocument(fullPath) && DocumentFolders.Any(folder => fullPath.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    public bool Concerns(string fullPath) => fullPath == LockPath || IsDocument(fullPath) || (IsWithin(fullPath) && IsFactFile(fullPath));

    private bool IsWithin(string fullPath) => fullPath.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
