using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Words of a sentence that mean somebody or something: a name, a pronoun, a description.</summary>
internal sealed class NameMention(MentionForm form, int first, int last, TextSpan span)
{
    public MentionForm Form { get; } = form;

    /// <summary>Its first and last token.</summary>
    public int First { get; } = first;

    public int Last { get; } = last;

    /// <summary>In the folded text of the document.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>For a name: whose it can be.</summary>
    public ImmutableArray<NamedEntity> Entities { get; init; } = [];

    /// <summary>For what is no name: what it can mean.</summary>
    public MentionClass Classes { get; init; }

    public Gender Gender { get; init; }

    public bool IsSpelledOtherwise { get; init; }

    /// <summary>I, we: whoever speaks.</summary>
    public bool IsSpeaker { get; init; }

    /// <summary>Where somebody is not: <see cref="Elsewhere.Before"/> in <c>ex-Tidewater</c>, <see cref="Elsewhere.Next"/> in <c>leaves to join Tidewater</c>.</summary>
    public Elsewhere Elsewhere { get; set; }

    /// <summary>For somebody else: whose deputy, wife or rival.</summary>
    public NameMention? Possessor { get; init; }

    public bool IsPossessive { get; set; }

    /// <summary>It is the subject of a clause, or what the subject belongs to (<c>Tidewater's revenue</c>, <c>revenue at Tidewater</c>).</summary>
    public bool IsSubject { get; set; }

    public bool IsReference => Form is MentionForm.Pronoun or MentionForm.Description;

    /// <summary>False where one is a man's and the other a woman's.</summary>
    public bool Fits(Gender other) => Gender == Gender.Unknown || other == Gender.Unknown || Gender == other;

    public static bool Includes(MentionClass classes, EntityClass one) => (classes & One(one)) != 0;

    private static MentionClass One(EntityClass one) => one switch
    {
        EntityClass.Person => MentionClass.Person,
        EntityClass.Organisation => MentionClass.Organisation,
        _ => MentionClass.Thing,
    };
}

/// <summary>Where somebody was, or will be, and is not now.</summary>
[Flags]
internal enum Elsewhere : byte
{
    Nowhere = 0,
    Before = 1,
    Next = 2,
    Any = Before | Next,
}

internal enum MentionForm : byte
{
    /// <summary>Of an entity of the project.</summary>
    Name,

    /// <summary>Of somebody or something else.</summary>
    UnknownName,
    Pronoun,

    /// <summary>The company, the 28-year-old chief executive.</summary>
    Description,

    /// <summary>Her deputy, the company's rival: a description that cannot mean the one it names.</summary>
    SomebodyElse,
}

[Flags]
internal enum MentionClass : byte
{
    None = 0,
    Person = 1,
    Organisation = 2,
    Thing = 4,
    Any = Person | Organisation | Thing,
}
