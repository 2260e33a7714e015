using Factum.Evidence;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Workspaces;

/// <summary>A text as the client has it; it overrides what is on disk.</summary>
internal sealed class OpenText
{
    private readonly Lazy<FileSyntax> syntax;

    public OpenText(string uri, int version, SourceFile file)
    {
        Uri = uri;
        Version = version;
        File = file;
        Document = new DocumentText(file, file.Problem);
        syntax = new Lazy<FileSyntax>(() => Parser.Parse(File));
    }

    /// <summary>As the client writes it.</summary>
    public string Uri { get; }

    public int Version { get; }

    public SourceFile File { get; }

    public DocumentText Document { get; }

    public FileSyntax Syntax => syntax.Value;

    public OpenText With(int version, string text) => new(Uri, version, new SourceFile(File.Path, text.AsMemory()) { Problem = TextProblem.Of(text) });
}
