using System.Collections.Immutable;
using Factum.Kinds.Rules;
using Factum.Text;

namespace Factum.Kinds;

internal sealed partial class KindModelBuilder
{
    /// <summary>Two names in one scope that become one C# name: kinds, collections of kinds, properties of a kind.</summary>
    private void ReportCollisionsInCSharp(ImmutableArray<Kind> kinds)
    {
        Report(kinds, kind => kind.Name, kind => kind.Site);
        Report(kinds, kind => kind.Plural, kind => kind.Site);
        foreach (Kind kind in kinds)
        {
            if (!kind.OwnProperties.IsEmpty)
                Report(kind.Properties, property => property.Name, property => property.Site);
        }
    }

    private void Report<T>(ImmutableArray<T> declarations, Func<T, string> name, Func<T, Site> site)
    {
        Dictionary<string, T> first = new(StringComparer.Ordinal);
        foreach (T declaration in declarations)
        {
            string pascal = CSharpNames.Pascal(name(declaration));
            if (!first.TryGetValue(pascal, out T? other))
            {
                first.Add(pascal, declaration);
                continue;
            }

            diagnostics.AddRange(SameNameInCSharp.AtBoth(name(declaration), site(declaration), name(other), site(other), pascal));
        }
    }
}
