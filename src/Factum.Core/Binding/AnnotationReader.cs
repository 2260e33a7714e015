using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Rules;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>Reads annotations. What does not fit is reported and says nothing.</summary>
internal sealed partial class AnnotationReader(Findings findings)
{
    private static readonly string[] names =
        ["alleged", "allow", "caption", "denied", "deprecated", "disputed", "expected", "headline", "inferred", "opinion", "possible", "preferred", "question", "reported"];

    public BoundAnnotations ReadOfMember(ImmutableArray<AnnotationSyntax> syntaxes)
    {
        if (syntaxes.IsEmpty)
            return BoundAnnotations.None;
        BoundAnnotations annotations = new();
        foreach (AnnotationSyntax syntax in syntaxes)
            Read(syntax, annotations);
        return annotations;
    }

    /// <summary>Before an entity a modality holds for the members that have none, and a waiver for the block; nothing else has a meaning there.</summary>
    public BoundAnnotations ReadOfEntity(ImmutableArray<AnnotationSyntax> syntaxes)
    {
        if (syntaxes.IsEmpty)
            return BoundAnnotations.None;
        BoundAnnotations annotations = new();
        foreach (AnnotationSyntax syntax in syntaxes)
        {
            string name = findings.TextOf(syntax.Name);
            if (ModalityOf(name) is null && name != "allow" && Array.IndexOf(names, name) >= 0)
                findings.Report(AnnotationOfMember.Rule, syntax.Span, name);
            else
                Read(syntax, annotations);
        }

        return annotations;
    }

    private void Read(AnnotationSyntax syntax, BoundAnnotations annotations)
    {
        if (syntax.Name.IsMissing)
            return;
        string name = findings.TextOf(syntax.Name);
        if (ModalityOf(name) is { } modality)
        {
            ReadModality(syntax, name, modality, annotations);
            return;
        }

        switch (name)
        {
            case "preferred" or "deprecated":
                ReadRank(syntax, name, annotations);
                break;
            case "disputed":
                annotations.Disputed = ReadReasonOnce(syntax, name, annotations.Disputed);
                break;
            case "inferred":
                annotations.Inferred = ReadReasonOnce(syntax, name, annotations.Inferred);
                break;
            case "headline":
                annotations.IsHeadline = ReadMark(syntax, name, annotations.IsHeadline);
                break;
            case "caption":
                annotations.IsCaption = ReadMark(syntax, name, annotations.IsCaption);
                break;
            case "allow":
                ReadWaiver(syntax, annotations);
                break;
            default:
                findings.ReportUnknown(UnknownAnnotation.Rule, syntax.Name.Span, NearestName.Find(name, names), name);
                break;
        }
    }

    private static Modality? ModalityOf(string name) => name switch
    {
        "reported" => Modality.Reported,
        "alleged" => Modality.Alleged,
        "denied" => Modality.Denied,
        "expected" => Modality.Expected,
        "possible" => Modality.Possible,
        "opinion" => Modality.Opinion,
        "question" => Modality.Question,
        _ => null,
    };

    private void ReadModality(AnnotationSyntax syntax, string name, Modality modality, BoundAnnotations annotations)
    {
        if (annotations.Modality != Modality.Asserted)
        {
            findings.Report(SecondModality.Rule, syntax.Span, name);
            return;
        }

        annotations.Modality = modality;
        if (syntax.Arguments.IsEmpty)
            return;
        AnnotationArgumentSyntax by = syntax.Arguments[0];
        bool takesBy = modality is Modality.Reported or Modality.Alleged or Modality.Denied;
        if (!takesBy || syntax.Arguments.Length > 1 || by.Keyword is not null || by.Value.Kind is not (TokenKind.Name or TokenKind.String))
        {
            findings.Report(WrongAnnotationArguments.Rule, syntax.Span, name, takesBy ? "who says so (a name or a text), or nothing" : "nothing");
            return;
        }

        annotations.IsByName = by.Value.Kind == TokenKind.Name;
        annotations.By = annotations.IsByName ? findings.TextOf(by.Value) : findings.StringOf(by.Value);
        annotations.BySite = findings.SiteOf(by.Value);
    }

    private void ReadRank(AnnotationSyntax syntax, string name, BoundAnnotations annotations)
    {
        if (annotations.Rank != Rank.Normal)
        {
            findings.Report(RepeatedAnnotation.Rule, syntax.Span, name);
            return;
        }

        annotations.Rank = name == "preferred" ? Rank.Preferred : Rank.Deprecated;
        annotations.RankReason = ReadReason(syntax, name);
    }

    private string? ReadReasonOnce(AnnotationSyntax syntax, string name, string? earlier)
    {
        if (earlier is not null)
            findings.Report(RepeatedAnnotation.Rule, syntax.Span, name);
        return ReadReason(syntax, name) ?? earlier;
    }

    private string? ReadReason(AnnotationSyntax syntax, string name)
    {
        if (syntax.Arguments.Length == 1 && syntax.Arguments[0] is { Keyword: null, Value: { Kind: TokenKind.String } value } && findings.StringOf(value).Trim(' ').Length > 0)
            return findings.StringOf(value);
        if (syntax.Arguments.Length > 1)
            findings.Report(WrongAnnotationArguments.Rule, syntax.Span, name, "one reason as a text");
        else
            findings.Report(MissingReason.Rule, syntax.Span, name);
        return null;
    }

    private bool ReadMark(AnnotationSyntax syntax, string name, bool isSet)
    {
        if (isSet)
            findings.Report(RepeatedAnnotation.Rule, syntax.Span, name);
        if (!syntax.Arguments.IsEmpty)
            findings.Report(WrongAnnotationArguments.Rule, syntax.Span, name, "nothing");
        return true;
    }
}
