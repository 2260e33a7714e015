using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.LanguageServer.Checking;

namespace Factum.LanguageServer.Meaning;

/// <summary>A fact as Markdown: value, standing, origins, and every claim with its evidence.</summary>
internal static class FactText
{
    private const int MostClaims = 8;

    public static string Of(CheckedProject project, BoundClaim claim)
    {
        StringBuilder text = new($"**{claim.Property.Name}** of {NameOf(project, claim.Block.Id)} = {Markdown.Code(ValueOf(claim))}");
        if (project.FindFact(claim.Block.Id, claim.Property.Name) is not { } known)
            return text.Append("\n\n").Append(Claim(project, claim)).Append(project.IsBeginning ? "\n\n*How the fact stands is known when the rest of the project is read.*" : "").ToString();
        // Of what needs no evidence, such as a remark, nobody wants to be told that there is none.
        bool isWithoutEvidence = claim.Property.IsUncited && known.Outcome is { Status: FactStatus.Settled, Origins: [] };
        text.Append(isWithoutEvidence ? "" : "\n\n" + Standing(known.Outcome));
        if (known.Outcome.Deciding is { } deciding && ValueOf(deciding) != ValueOf(claim))
            text.Append(", the fact is ").Append(Markdown.Code(ValueOf(deciding)));
        BoundClaim[] others = [.. known.Fact.Claims.Where(other => other.Site.Span != claim.Site.Span || other.Site.File.Path != claim.Site.File.Path)];
        text.Append("\n\n").Append(Claim(project, claim));
        foreach (BoundClaim other in others.Take(MostClaims))
            text.Append("\n\n---\n\n").Append(Markdown.Code(ValueOf(other))).Append(" in ").Append(PlaceOf(project, other)).Append("\n\n").Append(Claim(project, other));
        if (others.Length > MostClaims)
            text.Append(CultureInfo.InvariantCulture, $"\n\n… and {others.Length - MostClaims} more claims");
        return text.ToString();
    }

    /// <summary>A claim in one line and where it is, for hovers in documents.</summary>
    public static string Line(CheckedProject project, BoundClaim claim)
    {
        string standing = project.FindFact(claim.Block.Id, claim.Property.Name) is { } known ? $"\n\n{Standing(known.Outcome)}" : "";
        return $"{NameOf(project, claim.Block.Id)} **{claim.Property.Name}** {Markdown.Code(ValueOf(claim))} in {PlaceOf(project, claim)}{standing}";
    }

    /// <summary>Where its value is, and a way to get there.</summary>
    private static string PlaceOf(CheckedProject project, BoundClaim claim) => Markdown.Link(claim.Value.Site.ToString(), project.Project.UriOf(claim.Value.Site.File.Path), claim.Value.Site.Start.Line + 1);

    public static string Standing(FactOutcome outcome)
    {
        string origins = outcome.Origins switch
        {
            [] => "no origin",
            [var only] => $"one origin, {Markdown.Code(only)}",
            var several => string.Create(CultureInfo.InvariantCulture, $"{several.Length} origins ({string.Join(", ", several.Select(Markdown.Code))}), at least {outcome.IndependentOrigins} independent"),
        };
        return $"*{Words(outcome.Status)}*, {origins}";
    }

    public static string Words(FactStatus status) => status switch
    {
        FactStatus.Disputed => "disputed",
        FactStatus.Acknowledged => "disputed, acknowledged",
        FactStatus.Refuted => "evidence failed",
        FactStatus.Unsourced => "no citation",
        FactStatus.Unverified => "not verified",
        FactStatus.Tentative => "tentative",
        FactStatus.AgreesWithinRounding => "agrees within rounding",
        _ => "settled",
    };

    /// <summary>With its qualifiers, as written in the language.</summary>
    public static string ValueOf(BoundClaim claim) => string.Concat([claim.Value.Text, .. claim.Qualifiers.Select(qualifier => $" {qualifier.Name} {qualifier.Value.Text}")]);

    public static string NameOf(CheckedProject project, string entity) => Markdown.Escape(project.Set.Facts.Find(entity)?.DisplayName ?? entity);

    /// <summary>How it is meant, and its citations.</summary>
    public static string Claim(CheckedProject project, BoundClaim claim)
    {
        List<string> parts = [];
        if (claim.Modality != Modality.Asserted)
            parts.Add($"*{claim.Modality.ToString().ToLowerInvariant()}{(claim.By is { } by ? $" by {Markdown.Escape(by)}" : "")}*");
        if (claim.Disputed is { } disputed)
            parts.Add($"*disputed: {Markdown.Escape(disputed)}*");
        if (claim.Inferred is { } inferred)
            parts.Add($"*inferred: {Markdown.Escape(inferred)}*");
        if (claim.RankReason is { } reason)
            parts.Add($"*{claim.Rank.ToString().ToLowerInvariant()}: {Markdown.Escape(reason)}*");
        parts.AddRange(claim.Citations.Select(citation => EvidenceText.OfCitation(project, citation)));
        return string.Join("\n\n", parts);
    }
}
