using Factum.CompilerServices;
using Factum.Shards;

namespace Factum;

/// <summary>What can be asked of facts about entities.</summary>
public static class FactExtensions
{
    /// <summary>
    /// The facts of an entity without their types: one for each property that has claims, in the order of its kind's properties.
    /// (Not a property, which would hide the class <c>Facts</c> inside records.)
    /// </summary>
    public static IReadOnlyList<Fact> Facts(this Entity entity) => (entity ?? throw new ArgumentNullException(nameof(entity))).Handle.ReadFacts(entity);

    /// <summary>True where the fact is settled and its value is the entity.</summary>
    public static bool Is<T>(this Fact<T> fact, Entity entity)
        where T : Entity => Given(fact).TryGetValue(out T? value) && value.Equals(entity);

    /// <summary>True where the entity is one of the values.</summary>
    public static bool Is<T>(this FactList<T> facts, Entity entity)
        where T : Entity => Given(facts).Any(value => value.Equals(entity));

    /// <summary>What all comparable claims together allow: nothing where they contradict, anything where none states a value.</summary>
    public static Possible<T> Possible<T>(this Fact<T> fact)
        where T : notnull => PossibleOf.Fact(Given(fact).Reader, fact.Catalog, fact.Data, fact.Deciding?.Data.Value);

    /// <summary>What all comparable claims together allow: nothing where they contradict, anything where none states a value.</summary>
    public static Possible<T> Possible<T>(this Fact<Possible<T>> fact)
        where T : notnull => PossibleOf.Fact(((PossibleReader<T>)Given(fact).Reader).Reader, fact.Catalog, fact.Data, fact.Deciding?.Data.Value);

    /// <summary>The values that the claim allows; anything where it states none.</summary>
    public static Possible<T> Possible<T>(this Claim<T> claim)
        where T : notnull => PossibleOf.Claim(Given(claim).Reader, claim.Catalog, claim.Data.Value) ?? PossibleOf.Anything<T>(claim.Text);

    /// <summary>The values that the claim allows; anything where it states none.</summary>
    public static Possible<T> Possible<T>(this Claim<Possible<T>> claim)
        where T : notnull => Given(claim).TryGetValue(out Possible<T>? value) ? value : PossibleOf.Anything<T>(claim.Text);

    private static TFact Given<TFact>(TFact? fact)
        where TFact : class => fact ?? throw new ArgumentNullException(nameof(fact));
}
