using System.Collections.Immutable;
using AuditRules = Factum.Evidence.Audit.Rules;
using BindingRules = Factum.Binding.Rules;
using ConsistencyRules = Factum.Consistency.Rules;
using EntailmentRules = Factum.Evidence.Entailment.Rules;
using EvidenceRules = Factum.Evidence.Rules;
using NamingRules = Factum.Evidence.Naming.Rules;
using KindRules = Factum.Kinds.Rules;
using SyntaxRules = Factum.Syntax.Rules;

namespace Factum.Rules;

/// <summary>Every rule, in order of id. A list by hand, because reflection trims badly; a test holds it against the classes and the pages.</summary>
internal static class RuleList
{
    private static readonly ImmutableArray<Rule> Syntax =
    [
        SyntaxRules.UnexpectedText.Rule,
        SyntaxRules.UnterminatedString.Rule,
        SyntaxRules.UnknownEscape.Rule,
        SyntaxRules.NotAName.Rule,
        SyntaxRules.UnclosedBlock.Rule,
        SyntaxRules.UnclosedCitation.Rule,
        SyntaxRules.CurrencySymbol.Rule,
        SyntaxRules.GroupingComma.Rule,
        SyntaxRules.CurlyQuotes.Rule,
        SyntaxRules.UnknownCharacter.Rule,
        SyntaxRules.UnterminatedUrl.Rule,
        SyntaxRules.MisplacedDocumentation.Rule,
        SyntaxRules.MisplacedAnnotation.Rule,
        SyntaxRules.ReservedWordAsValue.Rule,
        SyntaxRules.UnitTouchesFigure.Rule,
        SyntaxRules.ExpressionTooLong.Rule,
        SyntaxRules.UnknownModifier.Rule,
        SyntaxRules.NotEvaluatedYet.Rule,
        SyntaxRules.CurrencyInSmallLetters.Rule,
        SyntaxRules.PluralMagnitude.Rule,
    ];

    private static readonly ImmutableArray<Rule> Names =
    [
        KindRules.KindDeclaredTwice.Rule,
        KindRules.UnknownKind.Rule,
        KindRules.KindRefinesItself.Rule,
        KindRules.PropertyDeclaredTwice.Rule,
        KindRules.UnknownType.Rule,
        KindRules.ScalarTypeInUnion.Rule,
        KindRules.RepeatedModifier.Rule,
        KindRules.ModifierNotForType.Rule,
        KindRules.BrokenPattern.Rule,
        KindRules.UnknownPropertyInModifier.Rule,
        KindRules.InverseLeadsElsewhere.Rule,
        KindRules.ChoiceTwice.Rule,
        KindRules.QualifierDeclaredTwice.Rule,
        KindRules.ReservedKindName.Rule,
        KindRules.ExtendsImportedKind.Rule,
        KindRules.KindFromTwoAssemblies.Rule,
        KindRules.SameNameInCSharp.Rule,
        BindingRules.UnknownProperty.Rule,
        BindingRules.UnknownEntity.Rule,
        BindingRules.EntityOfAnotherKind.Rule,
        BindingRules.NotASource.Rule,
        BindingRules.AnotherTitle.Rule,
        BindingRules.AnotherKind.Rule,
        BindingRules.UnknownQualifier.Rule,
        BindingRules.RepeatedQualifier.Rule,
        BindingRules.MissingQualifier.Rule,
        BindingRules.CitationWithoutSource.Rule,
        BindingRules.EmptyQuote.Rule,
        BindingRules.ValueOfAnotherType.Rule,
        BindingRules.IntegerTooLarge.Rule,
        BindingRules.NumberTooLarge.Rule,
        BindingRules.MissingCurrency.Rule,
        BindingRules.UnknownCurrency.Rule,
        BindingRules.NotADate.Rule,
        BindingRules.UnknownSymbol.Rule,
        BindingRules.BoundNotAllowed.Rule,
        BindingRules.SeveralValues.Rule,
        BindingRules.OnlyOnSingle.Rule,
        BindingRules.UnknownBesideValue.Rule,
        BindingRules.MixedCurrencies.Rule,
        BindingRules.EmptyInterval.Rule,
        BindingRules.AllowsEverything.Rule,
        BindingRules.UnknownAnnotation.Rule,
        BindingRules.AnnotationOfMember.Rule,
        BindingRules.SecondModality.Rule,
        BindingRules.RepeatedAnnotation.Rule,
        BindingRules.WrongAnnotationArguments.Rule,
        BindingRules.MissingReason.Rule,
        BindingRules.UnknownRuleId.Rule,
        BindingRules.RuleNotWaivable.Rule,
        BindingRules.WaiverExpired.Rule,
        BindingRules.WaiverWithoutEffect.Rule,
        BindingRules.RateNotPositive.Rule,
        BindingRules.RateOfOneCurrency.Rule,
    ];

    private static readonly ImmutableArray<Rule> Evidence =
    [
        EvidenceRules.UncitedClaim.Rule,
        EvidenceRules.WeakCitation.Rule,
        EvidenceRules.QuoteNotInDocument.Rule,
        EvidenceRules.QuoteDiffersInCase.Rule,
        EvidenceRules.QuoteInAnotherDocument.Rule,
        EvidenceRules.QuoteCutsWordOrFigure.Rule,
        EvidenceRules.QuoteOutsideLocator.Rule,
        EvidenceRules.CutTooLong.Rule,
        EvidenceRules.CutOutOfOrder.Rule,
        EvidenceRules.CutSwallowsMeaning.Rule,
        EvidenceRules.InsertionChangesMeaning.Rule,
        EvidenceRules.QuoteEmpty.Rule,
        EvidenceRules.QuoteTooIntricate.Rule,
        EvidenceRules.QuoteAmbiguous.Rule,
        EvidenceRules.DocumentNotAtHand.Rule,
        EvidenceRules.DocumentAmbiguous.Rule,
        EvidenceRules.DocumentUnreadable.Rule,
        EvidenceRules.SourceWithoutDocument.Rule,
        EvidenceRules.CircularDerivation.Rule,
        EvidenceRules.LockUnreadable.Rule,
        EvidenceRules.QuoteNotLocked.Rule,
        EvidenceRules.DocumentChanged.Rule,
        EvidenceRules.CitationNotLocked.Rule,
        EvidenceRules.LockDisagrees.Rule,
        EvidenceRules.LockEntryUnused.Rule,
        EvidenceRules.DocumentNotLocked.Rule,
        EvidenceRules.ClaimNotLocked.Rule,
        EvidenceRules.LockedEvidenceFails.Rule,
        EvidenceRules.EvidenceNotLocked.Rule,
        EntailmentRules.ValueNotInQuote.Rule,
        EntailmentRules.ValueNotAsQuoted.Rule,
        EntailmentRules.ValueWiderThanQuote.Rule,
        EntailmentRules.QuoteCutsValue.Rule,
        EntailmentRules.CurrencyNotInQuote.Rule,
        EntailmentRules.CurrencyGuessed.Rule,
        EntailmentRules.WordsNotInQuote.Rule,
        EvidenceRules.OpposingQuoteStatesValue.Rule,
        EntailmentRules.EventNotInQuote.Rule,
        NamingRules.AnotherEntityNamed.Rule,
        NamingRules.AnotherEntityNearer.Rule,
        NamingRules.InsertionNotAntecedent.Rule,
        NamingRules.SpeakerNotNamed.Rule,
        NamingRules.NameSpelledOtherwise.Rule,
        AuditRules.HedgeDropped.Rule,
        AuditRules.NegationDropped.Rule,
        AuditRules.ConditionDropped.Rule,
        AuditRules.AttributionDropped.Rule,
        AuditRules.QuestionTakenAsFact.Rule,
        AuditRules.HeadlineNotMarked.Rule,
        AuditRules.CaptionNotMarked.Rule,
        AuditRules.CutJoinsSentences.Rule,
        AuditRules.NegationNotInQuote.Rule,
        AuditRules.AnotherSpeaks.Rule,
        EvidenceRules.OriginNotDeclared.Rule,
    ];

    private static readonly ImmutableArray<Rule> Consistency =
    [
        ConsistencyRules.ValuesContradict.Rule,
        ConsistencyRules.ValueExcludedByNot.Rule,
        ConsistencyRules.ValueOutsideOnly.Rule,
        ConsistencyRules.DisputeAcknowledged.Rule,
        ConsistencyRules.ValuesAgreeWithinRounding.Rule,
        ConsistencyRules.ValueLessPrecise.Rule,
        ConsistencyRules.ValueKnownElsewhere.Rule,
        ConsistencyRules.CurrenciesNotComparable.Rule,
        ConsistencyRules.CurrencyNotStated.Rule,
        ConsistencyRules.TooManyToCompare.Rule,
        ConsistencyRules.RequiredMissing.Rule,
        ConsistencyRules.OutOfRange.Rule,
        ConsistencyRules.DoesNotMatch.Rule,
        ConsistencyRules.ForbiddenValue.Rule,
        ConsistencyRules.NotUnique.Rule,
        ConsistencyRules.CurrencyNotAllowed.Rule,
        ConsistencyRules.RequirementMissing.Rule,
        ConsistencyRules.ExcludedTogether.Rule,
        ConsistencyRules.TooFewOrigins.Rule,
    ];

    private static readonly ImmutableArray<Rule> SetUp =
    [
        Factum.SetUp.Rules.LanguageVersionTooLow.Rule,
        Factum.SetUp.Rules.EvidenceSummarised.Rule,
        Factum.SetUp.Rules.FactFileNotText.Rule,
        Factum.SetUp.Rules.SettingInvalid.Rule,
        Factum.SetUp.Rules.FactFilesMissing.Rule,
    ];

    public static ImmutableArray<Rule> All { get; } = [.. Syntax, .. Names, .. Evidence, .. Consistency, .. SetUp];
}
