using Factum.Text;

namespace Factum.Syntax;

/// <summary>Text to tree. Total: any text yields a tree; what is wrong is in its diagnostics.</summary>
internal static class Parser
{
    public static FileSyntax Parse(SourceFile file, CancellationToken cancellation = default) => throw new NotImplementedException();
}
