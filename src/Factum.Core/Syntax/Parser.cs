using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Factum.Rules;
using Factum.Text;

namespace Factum.Syntax;

/// <summary>Text to tree. Total: any text yields a tree; what is wrong is in its diagnostics.</summary>
internal sealed partial class Parser
{
    private readonly SourceFile file;
    private readonly CancellationToken cancellation;
    private readonly ImmutableArray<Token> all;
    private readonly Token[] tokens;

    /// <summary>The text as a string, because its spans are cheaper than those of a memory.</summary>
    private readonly string text;
    private readonly ImmutableArray<FactDiagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<FactDiagnostic>();
    private int index;
    private int previousEnd;

    private Parser(SourceFile file, CancellationToken cancellation)
    {
        this.file = file;
        this.cancellation = cancellation;
        text = MemoryMarshal.TryGetString(file.Text, out string? whole, out int start, out int length) && start == 0 && length == whole.Length ? whole : file.Text.ToString();
        all = TokenList.Read(text.AsSpan());
        tokens = ImmutableCollectionsMarshal.AsArray(all) ?? [];
        fuel = 16L * tokens.Length + 64;
    }

    public static FileSyntax Parse(SourceFile file, CancellationToken cancellation = default) => Parse(file, cancellation, out _);

    /// <summary>Tells too how many rounds of loops were left: a test proves that none ever runs out.</summary>
    internal static FileSyntax Parse(SourceFile file, CancellationToken cancellation, out long fuelLeft)
    {
        Parser parser = new(file, cancellation);
        FileSyntax syntax = parser.ParseFile();
        fuelLeft = parser.fuel;
        return syntax;
    }

    private FileSyntax ParseFile()
    {
        ImmutableArray<DeclarationSyntax>.Builder declarations = ImmutableArray.CreateBuilder<DeclarationSyntax>();
        while (Kind != TokenKind.EndOfFile && HasFuel())
        {
            cancellation.ThrowIfCancellationRequested();
            declarations.Add(ParseDeclaration());
        }

        return new FileSyntax(file, all, declarations.ToImmutable(), diagnostics.ToImmutable());
    }
}
