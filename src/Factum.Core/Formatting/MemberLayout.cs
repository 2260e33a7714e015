using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>The columns of a run of members: properties, values, citations.</summary>
internal static class MemberLayout
{
    public const int Indent = 4;
    public const int WidestLine = 160;

    /// <summary>A property wider than this does not push the values of the others.</summary>
    public const int WidestProperty = 20;

    /// <summary>Values that end behind this column do not push the citations of the others.</summary>
    private const int LastCitationColumn = 72;
    private const int Apart = 2;

    public static void Arrange(List<MemberSyntax> run, FileSyntax file, Gaps gaps)
    {
        int widest = 0;
        foreach (MemberSyntax member in run)
        {
            if (!member.IsBroken && member.Property.Length <= WidestProperty)
                widest = Math.Max(widest, member.Property.Length);
        }

        int column = 0;
        foreach (MemberSyntax member in run)
        {
            if (member.IsBroken)
            {
                gaps.KeepVerbatim(member.Span);
                continue;
            }

            FileLayout.Head(member.Documentation, member.Annotations, member.Property, Indent, gaps);
            gaps[gaps.IndexAt(member.Property.Start) + 1] = new Gap(GapKind.Spaces, Math.Max(widest - member.Property.Length, 0) + Apart);
            if (!member.Citations.IsEmpty && EndOfValues(member, gaps) is { } end && end + Apart <= LastCitationColumn)
                column = Math.Max(column, end + Apart);
        }

        foreach (MemberSyntax member in run)
        {
            if (!member.IsBroken)
                ArrangeCitations(member, column, file, gaps);
        }
    }

    /// <summary>The column behind values and qualifiers; null where a comment parts them.</summary>
    private static int? EndOfValues(MemberSyntax member, Gaps gaps) =>
        Indent + gaps.WidthOf(gaps.IndexAt(member.Property.Start), gaps.IndexAt(member.Citations[0].Span.Start));

    private static void ArrangeCitations(MemberSyntax member, int column, FileSyntax file, Gaps gaps)
    {
        if (member.Citations.IsEmpty)
        {
            Wrapping.Wrap(gaps.IndexAt(member.Property.Start), gaps.IndexAt(member.Span.End), Indent, file, gaps);
            return;
        }

        int first = gaps.IndexAt(member.Citations[0].Span.Start);
        int? end = EndOfValues(member, gaps);
        int? width = gaps.WidthOf(first, gaps.IndexAt(member.Span.End));
        if (end is { } behind && width is { } all && Math.Max(column, behind + Apart) + all <= WidestLine)
        {
            gaps[first] = new Gap(GapKind.Spaces, Math.Max(column - behind, Apart));
            return;
        }

        Wrapping.Wrap(gaps.IndexAt(member.Property.Start), first, Indent, file, gaps);
        foreach (CitationSyntax citation in member.Citations)
        {
            int start = gaps.IndexAt(citation.Span.Start);
            gaps[start] = new Gap(GapKind.TightLine, 2 * Indent);
            Wrapping.Wrap(start, gaps.IndexAt(citation.Span.End), 2 * Indent, file, gaps);
        }
    }
}
