using System.Collections.Immutable;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Formatting;

/// <summary>A block: its braces, and its lines in runs that blank lines part.</summary>
internal sealed class BlockLayout(FileSyntax file, Gaps gaps)
{
    private const int WidestOneLiner = 100;

    public void Arrange(EntitySyntax entity)
    {
        if (entity.OpenBrace is not { } open || entity.CloseBrace is not { } close)
            return;
        if (entity.Skipped.IsEmpty && IsOneLiner(entity.Span, open, close, entity.Members.Length) && entity.Members.All(member => !member.IsBroken && member.Annotations.IsEmpty && member.Documentation.IsEmpty))
            return;
        ArrangeBraces(open, close);
        ArrangeSkipped(entity.Skipped);
        foreach (List<MemberSyntax> run in Runs(entity.Members, member => member.Span.Start))
            MemberLayout.Arrange(run, file, gaps);
    }

    public void Arrange(Token? openBrace, ImmutableArray<PropertyDeclarationSyntax> properties, ImmutableArray<SkippedSyntax> skipped, Token? closeBrace)
    {
        if (openBrace is not { } open || closeBrace is not { } close)
            return;
        if (properties.Length > 0 || !skipped.IsEmpty || !IsEmpty(open, close))
            ArrangeBraces(open, close);
        ArrangeSkipped(skipped);
        foreach (List<PropertyDeclarationSyntax> run in Runs(properties, property => property.Span.Start))
            PropertyLayout.Arrange(run, file, gaps);
    }

    private void ArrangeBraces(Token open, Token close)
    {
        int first = gaps.IndexAt(open.Start) + 1;
        gaps[first] = new Gap(GapKind.TightLine, MemberLayout.Indent);
        gaps[gaps.IndexAt(close.Start)] = new Gap(GapKind.TightLine, 0);
    }

    /// <summary>One member at most, written on the line of both braces, stays there.</summary>
    private bool IsOneLiner(TextSpan span, Token open, Token close, int count)
    {
        int first = gaps.IndexAt(open.Start);
        int last = gaps.IndexAt(close.Start);
        if (count == 0)
            return IsEmpty(open, close);
        for (int i = first + 1; i <= last; i++)
        {
            if (gaps.HasLineEnd(i))
                return false;
        }

        return count == 1 && close.End - open.Start <= WidestOneLiner && span.Length > 0;
    }

    private bool IsEmpty(Token open, Token close)
    {
        int last = gaps.IndexAt(close.Start);
        return last == gaps.IndexAt(open.Start) + 1 && !gaps.HasComment(last);
    }

    private void ArrangeSkipped(ImmutableArray<SkippedSyntax> skipped)
    {
        foreach (SkippedSyntax part in skipped)
        {
            int first = gaps.IndexAt(part.Span.Start);
            if (gaps[first].Kind == GapKind.Spaces)
                gaps[first] = new Gap(GapKind.Line, MemberLayout.Indent);
            gaps.KeepVerbatim(part.Span);
        }
    }

    /// <summary>Members or properties that no blank line parts share their columns.</summary>
    private IEnumerable<List<T>> Runs<T>(ImmutableArray<T> nodes, Func<T, int> startOf)
    {
        List<T> run = [];
        foreach (T node in nodes)
        {
            int first = gaps.IndexAt(startOf(node));
            if (gaps[first].Kind == GapKind.Spaces)
                gaps[first] = new Gap(GapKind.Line, MemberLayout.Indent);
            if (gaps.HasBlankLine(first) && run.Count > 0)
            {
                yield return run;
                run = [];
            }

            run.Add(node);
        }

        if (run.Count > 0)
            yield return run;
    }
}
