using System.Collections.Immutable;
using Factum.Kinds;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Binding;

/// <summary>What one file says: a function of the file and of the kinds, of no other file. Names of entities are not looked up yet.</summary>
internal sealed class FileFacts
{
    public required FileSyntax Syntax { get; init; }
    public SourceFile File => Syntax.File;

    /// <summary>The assembly whose exported facts these are; null for the project's own files.</summary>
    public string? ImportedFrom { get; init; }
    public required KindModel Kinds { get; init; }
    public required ImmutableArray<EntityBlock> Blocks { get; init; }
    public required ImmutableArray<BoundRate> Rates { get; init; }
    public required ImmutableArray<FactDiagnostic> Diagnostics { get; init; }
}

/// <summary><c>rate 1 USD = about 86.0 INR on 2025-06 ["…"]</c></summary>
internal sealed record BoundRate(decimal FromAmount, string FromCurrency, bool IsAbout, decimal ToAmount, string ToCurrency, EdtfDate? On, ImmutableArray<BoundCitation> Citations, Site Site);
