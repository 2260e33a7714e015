using System.Collections.Immutable;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Rules;

/// <summary>What was found in one file, and the file's text by token: what readers of a tree share.</summary>
internal sealed class Findings(SourceFile file)
{
    private readonly List<FactDiagnostic> list = [];

    public SourceFile File { get; } = file;

    public int Count => list.Count;

    public ImmutableArray<FactDiagnostic> ToImmutable() => [.. list];

    public string TextOf(TextSpan span) => File.ToString(span);

    public string TextOf(Token token) => File.ToString(token.Span);

    /// <summary>What a string says: without its quotation marks, its escapes resolved.</summary>
    public string StringOf(Token token) => StringText.Read(File.Text.Span.Slice(token.Start, token.Length), token.Flags);

    /// <summary>The address in a URL token, without its angle brackets.</summary>
    public string AddressOf(Token token) => TextOf(token).Trim('<', '>');

    public Site SiteOf(TextSpan span) => new(File, span);

    public Site SiteOf(Token token) => new(File, token.Span);

    public void Report(Rule rule, TextSpan span, params ImmutableArray<string> arguments) => list.Add(new FactDiagnostic(rule, SiteOf(span), arguments));

    public void Report(FactDiagnostic diagnostic) => list.Add(diagnostic);

    /// <summary>Reports a word that is not known; where a known one is near, the message and a fix offer it.</summary>
    public void ReportUnknown(Rule rule, TextSpan span, string? nearest, params ImmutableArray<string> arguments) =>
        list.Add(NearestName.Suggest(rule, SiteOf(span), nearest, arguments));
}
