using System.Collections.Immutable;
using Factum.Syntax;

namespace Factum.Roslyn.Inputs;

/// <summary>Which documents need to be read: a text that no fact file names, and that lies in no folder of documents, is never asked for.</summary>
/// <param name="HasFactFiles">Without fact files nothing is read at all.</param>
/// <param name="FileNames">What stands behind <c>document</c>, without folders; ordinal order, each once.</param>
internal sealed record CitedDocuments(bool HasFactFiles, EquatableArray<string> FileNames)
{
    public static CitedDocuments In(ImmutableArray<FileSyntax> files, CancellationToken cancellation)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        foreach (FileSyntax file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            AddNames(file, names);
        }

        return new CitedDocuments(!files.IsEmpty, new EquatableArray<string>([.. names]));
    }

    public bool Include(string path, ImmutableArray<string> folders) =>
        HasFactFiles && (folders.Any(folder => IsIn(path, folder)) || FileNames.Items.BinarySearch(ProjectPath.FileName(path), StringComparer.Ordinal) >= 0);

    private static bool IsIn(string path, string folder)
    {
        string prefix = folder.TrimEnd('/');
        return prefix is "" or "." || (path.Length > prefix.Length && path[prefix.Length] == '/' && path.StartsWith(prefix, StringComparison.Ordinal));
    }

    private static void AddNames(FileSyntax file, SortedSet<string> names)
    {
        ReadOnlySpan<char> text = file.File.Text.Span;
        ImmutableArray<Token> tokens = file.Tokens;
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            Token word = tokens[i], path = tokens[i + 1];
            if (path.Kind == TokenKind.String && word.Kind == TokenKind.Name && text.Slice(word.Start, word.Length).SequenceEqual("document".AsSpan()))
                names.Add(ProjectPath.FileName(text.Slice(path.Start, path.Length).Trim('"').ToString()));
        }
    }
}
