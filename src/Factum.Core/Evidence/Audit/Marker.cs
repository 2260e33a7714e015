namespace Factum.Evidence.Audit;

/// <summary>How words change what a clause says.</summary>
internal enum MarkerCategory : byte
{
    /// <summary>Words that look like a marker and are none: not only, no doubt.</summary>
    Neutral,
    Negation,
    Hedge,
    Condition,
    Question,

    /// <summary>Somebody says it.</summary>
    Attribution,
}

/// <summary>What a marker governs.</summary>
internal enum MarkerReach : byte
{
    /// <summary>Its clause from its place on, and the complements in it: not, may, no.</summary>
    Clause,

    /// <summary>The same, and what stands before it too where it ends its clause: reportedly, perhaps.</summary>
    Adverb,

    /// <summary>What follows up to the next comma: without, rather than.</summary>
    Phrase,

    /// <summary>The clause that its own clause depends on, before and behind it: if, unless.</summary>
    Parent,

    /// <summary>The whole sentence, less the name that stands behind it: according to.</summary>
    Source,

    /// <summary>The whole sentence as far as no contrast parts it: said, it seems.</summary>
    Sentence,

    /// <summary>The same, where the grammar shows that somebody speaks: reported, added.</summary>
    Speech,

    /// <summary>What a clause with that tells behind it: a claim by Ada that.</summary>
    Content,

    /// <summary>What was told before it, in a clause of its own: but the decision was overturned; the claim that … is false.</summary>
    Undoing,
}

/// <summary>What kind of hedge it is; decides what a claim may carry by itself.</summary>
internal enum MarkerFlavour : byte
{
    Plain,

    /// <summary>What somebody means to do: plans to, hopes to.</summary>
    Intention,

    /// <summary>What somebody thinks: believes, seems.</summary>
    Opinion,

    /// <summary>It was so once: no longer.</summary>
    Former,

    /// <summary>It is talked about: in talks, negotiating.</summary>
    Talks,

    /// <summary>Somebody asks or offers: offered to, proposed.</summary>
    Proposal,

    /// <summary>Somebody says no: declined, rejected, denied.</summary>
    Refusal,

    /// <summary>What an offer says of the time behind it: would.</summary>
    Terms,

    /// <summary>Why a figure is a range: depending on.</summary>
    Spread,

    /// <summary>Nobody could check it: could not be verified.</summary>
    Unverified,

    /// <summary>Affirms behind another negation: without, other than.</summary>
    Exception,
}

/// <summary>What a phrase of a language means to an audit.</summary>
/// <param name="Category">How it changes what is said.</param>
/// <param name="Reach">What it governs.</param>
/// <param name="Modality">The modality that says the same.</param>
/// <param name="Flavour">What kind of hedge it is.</param>
internal sealed record MarkerSense(MarkerCategory Category, MarkerReach Reach = MarkerReach.Clause, Modality Modality = Modality.Asserted, MarkerFlavour Flavour = MarkerFlavour.Plain);
