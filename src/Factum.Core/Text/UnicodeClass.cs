namespace Factum.Text;

/// <summary>What a character is to the compiler. The numbers stand in the generated tables.</summary>
internal enum UnicodeClass : byte
{
    /// <summary>Punctuation, symbols, controls, and what is not assigned.</summary>
    Other,
    Letter,

    /// <summary>A decimal digit of any script.</summary>
    Digit,

    /// <summary>Fractions, superscripts, Roman numerals: a number that is no decimal digit.</summary>
    OtherNumber,

    /// <summary>Combining marks, variation selectors, and the joiners within a word or an emoji: never the beginning of anything.</summary>
    Mark,
    WhiteSpace,
    Currency,

    /// <summary>The underscore and its kin.</summary>
    Connector,

    /// <summary>What cannot be seen: zero-width spaces, soft hyphens, marks of direction.</summary>
    Invisible,
}
