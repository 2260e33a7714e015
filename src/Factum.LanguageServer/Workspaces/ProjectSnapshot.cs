using Factum.Binding;
using Factum.Cli.Files;
using Factum.Evidence;
using Factum.Kinds;
using Factum.LanguageServer.Text;
using Factum.Syntax;

namespace Factum.LanguageServer.Workspaces;

/// <summary>A project at one moment: nothing in it changes any more.</summary>
internal sealed class ProjectSnapshot
{
    private readonly Lazy<KindModel> kinds;
    private readonly Lazy<Dictionary<string, FileSyntax>> files;
    private readonly Lazy<Dictionary<string, DocumentText>> documents;

    public ProjectSnapshot(ProjectPaths paths, ProjectInput input, IReadOnlyDictionary<string, OpenText> open, Severities severities)
    {
        Paths = paths;
        Input = input;
        Open = open;
        Severities = severities;
        kinds = new(() => KindMemo.Build(Input.Files, Input.Imports));
        files = new(() => Input.Files.ToDictionary(file => file.File.Path, StringComparer.Ordinal));
        documents = new(() => Input.Documents.ToDictionary(document => document.File.Path, StringComparer.Ordinal));
    }

    public ProjectPaths Paths { get; }

    public ProjectInput Input { get; }

    /// <summary>By relative path.</summary>
    public IReadOnlyDictionary<string, OpenText> Open { get; }

    /// <summary>What the project says of the severity of rules.</summary>
    public Severities Severities { get; }

    /// <summary>Whether the C# project has the compiler show diagnostics in editors.</summary>
    public bool LeavesToCompiler { get; init; }

    /// <summary>Whether the client closed the folder.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The same, of which nothing is said.</summary>
    public ProjectSnapshot Hushed() => new(Paths, Input, Open, Severities.Hushed) { LeavesToCompiler = LeavesToCompiler, IsRemoved = IsRemoved };

    public KindModel Kinds => kinds.Value;

    /// <summary>The same files with other texts of those that are open.</summary>
    public ProjectSnapshot With(IReadOnlyDictionary<string, OpenText> open) => ReferenceEquals(open, Open) ? this : new ProjectSnapshot(Paths, InputWith(open), open, Severities);

    public FileSyntax? FindFile(string path) => files.Value.GetValueOrDefault(path);

    public DocumentText? FindDocument(string path) => documents.Value.GetValueOrDefault(path);

    public FileFacts Bind(FileSyntax file) => BindingMemo.Bind(file, Kinds);

    private ProjectInput InputWith(IReadOnlyDictionary<string, OpenText> open) => new()
    {
        Files = [.. Input.Files.Select(file => open.TryGetValue(file.File.Path, out OpenText? text) ? text.Syntax : file)],
        Documents = [.. Input.Documents.Select(document => open.TryGetValue(document.File.Path, out OpenText? text) ? text.Document : document)],
        Lock = Input.Lock,
        Imports = Input.Imports,
        Settings = Input.Settings,
    };

    /// <summary>As the client writes it, where it has the file open. The prelude, which is no file, has none.</summary>
    public string? UriOf(string path) => Open.TryGetValue(path, out OpenText? text) ? text.Uri : path == Prelude.Path ? null : FileUri.Of(Paths.Full(path));
}
