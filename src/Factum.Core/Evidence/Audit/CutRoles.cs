using Factum.Binding;
using Factum.Evidence.Naming;
using Factum.Kinds;
using Factum.Text;

namespace Factum.Evidence.Audit;

/// <summary>
/// In whose place somebody might stand whom a cut leaves out: in that of the claim's subject, of whoever is said to say it, or of an entity that
/// value and qualifiers refer to. A firm is no person, so that a claim about a person and a year loses nothing with the firm's name.
/// </summary>
internal sealed class CutRoles
{
    private readonly FactSet facts;
    private readonly HashSet<EntityClass> classes = [];
    private readonly List<string> kinds = [];
    private readonly HashSet<string> subjects = new(StringComparer.Ordinal);
    private bool isAnybody;

    /// <param name="facts">The project.</param>
    /// <param name="cited">The claims.</param>
    /// <param name="quoted">The words that are quoted.</param>
    public CutRoles(FactSet facts, CitedClaims cited, string quoted)
    {
        this.facts = facts;
        isAnybody = cited.Claims.IsEmpty;
        foreach (BoundClaim claim in cited.Claims)
        {
            subjects.Add(claim.Block.Id);
            AddSubject(claim.Block.Id, quoted);
            if (claim.By is { } by && facts.Find(by) is { } speaker)
                classes.Add(EntityClasses.Of(speaker.Kind));
            foreach (ClaimValue value in claim.Qualifiers.Select(qualifier => qualifier.Value).Append(claim.Value).Where(value => value.Type.Scalar == ScalarType.Entity))
                kinds.AddRange(value.Type.Names);
        }
    }

    public bool MayBeTaken(string entity) =>
        isAnybody || facts.Find(entity) is not { } found || classes.Contains(EntityClasses.Of(found.Kind)) || kinds.Exists(found.Kind.Is);

    public bool IsSubject(string entity) => subjects.Contains(entity);

    /// <summary>True where people are among them.</summary>
    public bool HasPeople => isAnybody || classes.Contains(EntityClass.Person) || kinds.Contains("person");

    /// <summary>Somebody is like somebody else. A thing that the quote does not name, or that is called by whose it is, is meant by those to whom it belongs: the offer by its bidder.</summary>
    private void AddSubject(string id, string quoted)
    {
        if (facts.Find(id) is not { } subject)
            return;
        EntityClass own = EntityClasses.Of(subject.Kind);
        classes.Add(own);
        isAnybody |= own == EntityClass.Thing && !IsNamed(subject.Title ?? "", quoted);
    }

    private static bool IsNamed(string title, string quoted) => title.IndexOf("'s ", StringComparison.Ordinal) < 0 && title.IndexOf("’s ", StringComparison.Ordinal) < 0
        && NameForms.WordsOf(title).Any(word => word.Length > 2 && Unicode.IsUpper(word[0]) && quoted.IndexOf(word, StringComparison.Ordinal) >= 0);
}
