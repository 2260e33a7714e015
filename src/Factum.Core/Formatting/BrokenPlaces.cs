using System.Collections.Immutable;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Formatting;

/// <summary>Which parts of a file have syntax errors, so that their layout is their author's.</summary>
internal sealed class BrokenPlaces
{
    private readonly FileSyntax file;
    private readonly Gaps gaps;
    private readonly ImmutableArray<int> errors;

    public BrokenPlaces(FileSyntax file, Gaps gaps)
    {
        this.file = file;
        this.gaps = gaps;
        errors = [.. file.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error || diagnostic.Rule == Syntax.Rules.MisplacedDocumentation.Rule).Select(diagnostic => diagnostic.Site.Span.Start).OrderBy(start => start)];
    }

    /// <summary>Broken outside its members: they are kept one by one.</summary>
    public bool IsBroken(DeclarationSyntax declaration)
    {
        if (declaration is SkippedSyntax)
            return true;
        int first = FirstAt(declaration.Span.Start);
        if (first == errors.Length || errors[first] >= declaration.Span.End)
            return false;

        List<TextSpan> parts = [.. PartsOf(declaration)];
        int part = 0;
        for (int i = first; i < errors.Length && errors[i] < declaration.Span.End; i++)
        {
            if (errors[i] == declaration.Span.Start && IsBehindAnother(errors[i]))
                continue;
            while (part < parts.Count && parts[part].End < errors[i])
                part++;
            if (part == parts.Count || errors[i] < parts[part].Start)
                return true;
        }

        return false;
    }

    /// <summary>That a declaration begins on the line where another ends is mended by the layout.</summary>
    private bool IsBehindAnother(int start) => !file.Tokens[gaps.IndexAt(start)].StartsLine;

    private static IEnumerable<TextSpan> PartsOf(DeclarationSyntax declaration)
    {
        IEnumerable<TextSpan> parts = declaration switch
        {
            EntitySyntax entity => entity.Members.Where(member => member.IsBroken).Select(member => member.Span).Concat(entity.Skipped.Select(skipped => skipped.Span)),
            KindSyntax kind => kind.Properties.Where(property => property.IsBroken).Select(property => property.Span).Concat(kind.Skipped.Select(skipped => skipped.Span)),
            ExtendSyntax extend => extend.Properties.Where(property => property.IsBroken).Select(property => property.Span).Concat(extend.Skipped.Select(skipped => skipped.Span)),
            _ => [],
        };
        return parts.OrderBy(span => span.Start);
    }

    private int FirstAt(int offset)
    {
        int index = errors.BinarySearch(offset);
        if (index < 0)
            return ~index;
        while (index > 0 && errors[index - 1] == offset)
            index--;
        return index;
    }
}
