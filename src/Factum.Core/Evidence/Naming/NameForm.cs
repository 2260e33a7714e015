namespace Factum.Evidence.Naming;

/// <summary>One way to write the name of an entity.</summary>
/// <param name="Entity">Whose name it is.</param>
/// <param name="Words">Its words, as declared.</param>
/// <param name="Rank">How much of the name it is: of two readings of the same words the fuller one is meant.</param>
internal sealed record NameForm(NamedEntity Entity, string[] Words, NameRank Rank);

internal enum NameRank : byte
{
    /// <summary>A title or another name that is declared.</summary>
    Whole,

    /// <summary>The name of a firm without Ltd, or a person's without the middle names.</summary>
    Shortened,
    Surname,
    FirstName,

    /// <summary>The first word of the name of an organisation: <c>Tidewater</c> of Tidewater Boats. It counts where the text has the name in full.</summary>
    FirstWord,

    /// <summary>A description in small letters, or an id's words: a phrase that any text may contain.</summary>
    Phrase,
}
