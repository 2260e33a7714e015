using System.Collections.Immutable;
using Factum.Rules;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Reporting;

/// <summary>Turns diagnostics of the core into those of Roslyn.</summary>
/// <param name="paths">The host's path of each file, by the path that the core knows.</param>
internal sealed class DiagnosticTranslator(IReadOnlyDictionary<string, string> paths)
{
    public Diagnostic Translate(FactDiagnostic diagnostic, Severity severity) => Diagnostic.Create(
        Descriptors.Of(diagnostic.Rule),
        Locate(diagnostic.Site) ?? Location.None,
        Descriptors.SeverityOf(severity),
        diagnostic.Related.Select(Locate).OfType<Location>(),
        ImmutableDictionary<string, string?>.Empty,
        [.. diagnostic.Arguments]);

    /// <summary>A diagnostic of the project as a whole.</summary>
    public static Diagnostic WithoutPlace(Rule rule, Severity severity, params IEnumerable<string> arguments) => Diagnostic.Create(
        Descriptors.Of(rule),
        Location.None,
        Descriptors.SeverityOf(severity),
        additionalLocations: null,
        properties: null,
        [.. arguments]);

    /// <summary>Null for places in facts of other assemblies, which are no files here; the message names them.</summary>
    private Location? Locate(Site site)
    {
        if (!paths.TryGetValue(site.File.Path, out string? path))
            return null;
        return Location.Create(
            path,
            new Microsoft.CodeAnalysis.Text.TextSpan(site.Span.Start, site.Span.Length),
            new LinePositionSpan(Position(site.File, site.Span.Start), Position(site.File, site.Span.End)));
    }

    private static LinePosition Position(SourceFile file, int offset)
    {
        LinePlace place = file.PlaceOf(offset);
        return new LinePosition(place.Line, place.Column);
    }
}
