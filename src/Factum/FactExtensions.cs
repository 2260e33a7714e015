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

    private static TFact Given<TFact>(TFact? fact)
        where TFact : class => fact ?? throw new ArgumentNullException(nameof(fact));
}
