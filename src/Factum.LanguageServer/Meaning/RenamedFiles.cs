using System.Collections.Immutable;
using Factum.Kinds;
using Factum.LanguageServer.Workspaces;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Meaning;

/// <summary>The files of a project that write a name, as they would be under another.</summary>
internal sealed class RenamedFiles
{
    private RenamedFiles(ProjectSnapshot project, Occurrence name, string newName, ImmutableArray<Site> places)
    {
        (Project, Name, NewName, Places) = (project, name, newName, places);
        Files = places.GroupBy(place => place.File.Path, StringComparer.Ordinal).ToDictionary(named => named.Key, named => Renamed(named.First().File, named, newName), StringComparer.Ordinal);
        // Not by the memo, which keeps the kinds of a project as it is.
        Kinds = name.Kind == OccurrenceKind.Entity ? project.Kinds : KindModel.Build([.. project.Input.Files.Select(syntax => Files.GetValueOrDefault(syntax.File.Path, syntax))], project.Input.Imports);
    }

    /// <summary>As it is.</summary>
    public ProjectSnapshot Project { get; }

    public Occurrence Name { get; }

    public string NewName { get; }

    /// <summary>Where the name is written.</summary>
    public ImmutableArray<Site> Places { get; }

    /// <summary>By path, those that change.</summary>
    public IReadOnlyDictionary<string, FileSyntax> Files { get; }

    public KindModel Kinds { get; }

    public static RenamedFiles Of(ProjectSnapshot project, Occurrence name, string newName) => new(project, name, newName, [.. References.Of(project, name).Select(place => place.Site)]);

    /// <summary>Words are contextual: what is a good name may say something else where this one stands. The first such place, or null.</summary>
    public Site? FindMisread()
    {
        HashSet<(string Path, int Start)> renamed = [.. Places.Select(place => (place.File.Path, place.Span.Start))];
        foreach ((string path, FileSyntax after) in Files)
        {
            if (Project.FindFile(path) is not { } before)
                continue;
            ImmutableArray<Occurrence> names = OccurrenceMemo.Of(before, Project.Kinds), namesAfter = new OccurrenceFinder(after, Kinds).Find();
            for (int i = 0; i < names.Length; i++)
            {
                string expected = renamed.Contains((path, names[i].Token.Start)) ? NewName : names[i].Name;
                if (i >= namesAfter.Length || namesAfter[i].Kind != names[i].Kind || namesAfter[i].Name != expected)
                    return new Site(before.File, names[i].Token.Span);
            }

            if (namesAfter.Length > names.Length)
                return Places.First(place => place.File.Path == path);
        }

        return null;
    }

    private static FileSyntax Renamed(SourceFile file, IEnumerable<Site> places, string name)
    {
        string text = file.Text.ToString();
        foreach (Site place in places.OrderByDescending(place => place.Span.Start))
            text = string.Concat(text.AsSpan(0, place.Span.Start), name, text.AsSpan(place.Span.End));
        return Parser.Parse(new SourceFile(file.Path, text.AsMemory()));
    }
}
