using Factum.Syntax;

namespace Factum.Formatting;

/// <summary>The columns of a run of property declarations: names and types.</summary>
internal static class PropertyLayout
{
    public static void Arrange(List<PropertyDeclarationSyntax> run, FileSyntax file, Gaps gaps)
    {
        int widest = 0;
        foreach (PropertyDeclarationSyntax property in run)
        {
            if (!property.IsBroken && property.Name.Length <= MemberLayout.WidestProperty)
                widest = Math.Max(widest, property.Name.Length);
        }

        foreach (PropertyDeclarationSyntax property in run)
        {
            if (property.IsBroken)
            {
                gaps.KeepVerbatim(property.Span);
                continue;
            }

            FileLayout.Head(property.Documentation, [], property.Name, MemberLayout.Indent, gaps);
            int name = gaps.IndexAt(property.Name.Start);
            gaps[name + 1] = new Gap(GapKind.Spaces, Math.Max(widest - property.Name.Length, 0) + 2);
            Wrapping.Wrap(name, gaps.IndexAt(property.Span.End), MemberLayout.Indent, file, gaps);
        }
    }
}
