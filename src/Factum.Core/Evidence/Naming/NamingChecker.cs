using System.Collections.Immutable;
using Factum.Binding;
using Factum.Evidence.Naming.Relations;
using Factum.Evidence.Naming.Rules;
using Factum.Evidence.Passages;
using Factum.Kinds;
using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Naming;

/// <summary>Whether a quote, or the text around it, names the subject of a claim and every entity that its value refers to.</summary>
internal sealed class NamingChecker(FactSet facts, ProjectNames project, Dictionary<DocumentIndex, DocumentNames> documents)
{
    /// <summary>One finding for one citation, though several values of a member share it.</summary>
    private readonly Dictionary<(BoundCitation, string), BoundClaim> reported = [];

    /// <summary>One report of a spelling in a file.</summary>
    private readonly Dictionary<string, Site> spellings = new(StringComparer.Ordinal);
    private readonly MemberClaims members = new();

    public NamingResult Check(CitedClaim cited)
    {
        if (cited.Passages.IsEmpty || facts.Find(cited.Claim.Block.Id) is null)
            return new NamingResult([], []);
        NameIndex index = project.Index;
        DocumentIndex document = cited.Passages[0].Located.Document;
        if (!documents.TryGetValue(document, out DocumentNames? names))
            documents.Add(document, names = new DocumentNames(document, index));
        Reading reading = new(this, index, cited, new CitedNames(cited, names, members, index.Find(cited.Citation.Source ?? "")?.Entity));
        return cited.HasContext ? reading.Check() : reading.CheckAlone();
    }

    private bool IsFirst(BoundCitation citation, FactDiagnostic diagnostic, BoundClaim claim)
    {
        (BoundCitation, string) key = (citation, diagnostic.Rule.Id + diagnostic.Message);
        if (reported.TryGetValue(key, out BoundClaim? first))
            return first == claim;
        reported.Add(key, claim);
        return true;
    }

    /// <summary>The names of one claim with one citation.</summary>
    private sealed class Reading(NamingChecker checker, NameIndex index, CitedClaim cited, CitedNames names)
    {
        private readonly ImmutableArray<ClaimComponent>.Builder components = ImmutableArray.CreateBuilder<ClaimComponent>();
        private readonly ImmutableArray<FactDiagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<FactDiagnostic>();
        private readonly string source = cited.Citation.Source ?? "";
        private readonly NamedEntity? subject = index.Find(cited.Claim.Block.Id);

        public NamingResult Check()
        {
            bool isInserted = CheckInsertions();
            CheckSubject(isInserted);
            CheckReferences("value", cited.Claim.Value, cited.Claim.Property.Name);
            foreach (BoundQualifier qualifier in cited.Claim.Qualifiers)
                CheckReferences(qualifier.Name, qualifier.Value, null);
            CheckSpeaker();
            CheckSpelling();
            return new NamingResult(components.ToImmutable(), diagnostics.ToImmutable());
        }

        /// <summary>Without the sentences around the quotes only what they name themselves is known.</summary>
        public NamingResult CheckAlone()
        {
            if (subject is not null)
                AddComponent("subject", subject.Id, IsSource(subject) || names.QuoteNames(subject) ? Verdict.Stated : Verdict.Undecidable);
            return new NamingResult(components.ToImmutable(), []);
        }

        private static bool IsSource(NamedEntity entity) => entity.Entity.Kind.Is("source");

        private bool CheckInsertions()
        {
            foreach (QuotedPassage passage in cited.Passages)
            {
                if (new InsertionCheck(names, index).Find(passage) is not { } found)
                    continue;
                Add(InsertionNotAntecedent.Report(passage.Located.Quote.Site, found.Inserted, found.Antecedent.Entities[0]));
                return true;
            }

            return false;
        }

        private void CheckSubject(bool isInserted)
        {
            if (subject is null)
                return;
            Verdict verdict = IsSource(subject) ? Verdict.Stated : new SubjectCheck(names, subject).Check();
            AddComponent("subject", subject.Id, verdict);
            if (!verdict.IsFinding || isInserted)
                return;
            BoundQuote quote = cited.Passages[0].Located.Quote;
            string other = verdict.Other?.Entity.DisplayName ?? verdict.Words;
            Add(verdict.IsError ? AnotherEntityNamed.Report(quote.Site, quote.Text, other, subject) : AnotherEntityNearer.Report(quote.Site, quote.Text, other, subject));
        }

        private void CheckReferences(string component, ClaimValue value, string? property)
        {
            if (value.Type.Scalar != ScalarType.Entity || value.Presence != Presence.Stated)
                return;
            foreach (ValueChoice choice in value.Choices)
            {
                if (index.Find(choice.Scalar.Text) is not { } entity)
                    continue;
                Verdict verdict = cited.IsInferred && component == "value" ? new Verdict(Support.Inferred) : new ReferenceCheck(names, subject, source).Check(entity, value.Type, property);
                if (verdict.IsFinding && (choice.IsNot || value.Choices.Length > 1 || cited.Claim.Modality == Modality.Denied))
                    verdict = Verdict.Undecidable;
                if (cited.IsInferred && verdict.Support is Support.NotStated or Support.Undecidable)
                    verdict = new Verdict(Support.Inferred);
                if (property is not null && !cited.IsInferred && !verdict.IsFinding && !choice.IsNot && value.Choices.Length == 1 && cited.Claim.Modality != Modality.Denied && new RelationReader(names, entity, subject).FindOther(property) is { } told)
                {
                    AddComponent(component, entity.Id, Verdict.Another(null, told));
                    Add(RelationNotInQuote.Report(choice.Site, cited.Passages[0].Located.Quote.Text, told, property, entity));
                    continue;
                }

                AddComponent(component, entity.Id, verdict);
                if (verdict is { IsFinding: true, Other: null, Words.Length: > 0 })
                    Add(AnotherEntityNearer.Report(choice.Site, cited.Passages[0].Located.Quote.Text, verdict.Words, entity));
                else if (verdict is { IsFinding: true, Other: { } other })
                    Add(verdict.IsError ? AnotherEntityNamed.Report(choice.Site, cited.Passages[0].Located.Quote.Text, other, entity) : AnotherEntityNearer.Report(choice.Site, cited.Passages[0].Located.Quote.Text, other.Entity.DisplayName, entity));
            }
        }

        private void CheckSpeaker()
        {
            if (cited.Claim is not { IsByName: true, By: { } by } || index.Find(by) is not { } speaker || new SpeakerCheck(names, index).IsNamed(speaker, source))
                return;
            Add(SpeakerNotNamed.Report(cited.Claim.BySite, speaker, cited.Passages[0].Located.Quote.Text));
        }

        private void CheckSpelling()
        {
            foreach (QuotedPassage passage in cited.Passages)
            {
                foreach (NameMention mention in names.Quoted(passage))
                {
                    if (mention is not { IsSpelledOtherwise: true, Entities: [var entity] })
                        continue;
                    string written = passage.In(mention.Span).ToString();
                    Site site = passage.Located.Quote.Site;
                    if (!checker.spellings.TryGetValue(entity.Id + ' ' + written, out Site first))
                        checker.spellings.Add(entity.Id + ' ' + written, first = site);
                    if (first == site)
                        Add(NameSpelledOtherwise.Report(site, written, entity, cited.Citation.Source));
                }
            }
        }

        private void AddComponent(string name, string claimed, Verdict verdict) =>
            components.Add(new ClaimComponent(name, verdict.Support, claimed, verdict.Other?.Id ?? (verdict.Words.Length > 0 ? verdict.Words : null)));

        private void Add(FactDiagnostic diagnostic)
        {
            if (checker.IsFirst(cited.Citation, diagnostic, cited.Claim))
                diagnostics.Add(diagnostic);
        }
    }
}

/// <summary>What became of the names in a claim.</summary>
/// <param name="Components">One for the subject, one for each entity that the value and the qualifiers refer to.</param>
/// <param name="Diagnostics">Of those that are not named.</param>
internal sealed record NamingResult(ImmutableArray<ClaimComponent> Components, ImmutableArray<FactDiagnostic> Diagnostics);
