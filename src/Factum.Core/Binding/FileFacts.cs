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

    /// <summary>
    /// The claims that make a source go back to another. What is denied, asked or withdrawn is no link; what is only alleged or likely is one, so that
    /// origins are counted too low rather than too high.
    /// </summary>
    public ImmutableArray<BoundClaim> Derivations => derivations.IsDefault ? derivations = [.. Blocks.SelectMany(block => block.Claims).Where(IsDerivation)] : derivations;
    private ImmutableArray<BoundClaim> derivations;

    /// <summary>Ids of entities; collected when an edit elsewhere first asks for them.</summary>
    public HashSet<string> Mentioned => mentioned ??= MentionedEntities.In(this);
    private HashSet<string>? mentioned;

    /// <summary>Whether anything in it is waived.</summary>
    public bool HasWaivers => !Waivers.IsEmpty;

    private ImmutableArray<Waiver> Waivers => waivers.IsDefault ? waivers = [.. Blocks.SelectMany(block => block.Waivers.Concat(block.Claims.SelectMany(claim => claim.Waivers)))] : waivers;
    private ImmutableArray<Waiver> waivers;

    private static bool IsDerivation(BoundClaim claim) =>
        claim is { Property.Name: "derives-from", Rank: not Rank.Deprecated, Modality: not (Modality.Denied or Modality.Question) } && claim.Block.Kind?.Is("source") == true;
}

/// <summary><c>rate 1 USD = about 86.0 INR on 2025-06 ["…"]</c></summary>
internal sealed record BoundRate(decimal FromAmount, string FromCurrency, bool IsAbout, decimal ToAmount, string ToCurrency, EdtfDate? On, ImmutableArray<BoundCitation> Citations, Site Site);
