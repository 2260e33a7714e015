using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Factum.Binding;
using Factum.Core.Tests.Formatting;
using Factum.Core.Tests.Syntax;
using Factum.Emission;
using Factum.Evidence;
using Factum.Rules;
using Factum.Syntax;
using Factum.Testing;
using Factum.Text;

namespace Factum.Core.Tests.Fuzz;

/// <summary>What holds of every project, whatever its files say, along the whole straight line.</summary>
internal static class ProjectInvariants
{
    public static void Check(string project)
    {
        foreach ((string path, string content) in TextProject.Parts(project))
        {
            if (!path.EndsWith(".facts", StringComparison.Ordinal))
                continue;
            TreeInvariants.Parse(content);
            FormatterFuzzTests.Check(content);
        }

        if (Input(project) is not { } input)
            return;
        CheckedSet set = FactCompiler.Check(input);
        foreach (FactDiagnostic diagnostic in set.Diagnostics)
            Check(diagnostic, input);
        string expected = Describe(set);
        Same(expected, Describe(FactCompiler.Check(Input(project)!)), "a second run");
        Same(expected, Describe(FactCompiler.Check(Shuffled(input))), "another order of files and documents");
        Emit(set, input.Settings);
    }

    /// <summary>Null where two parts have one path, or settings are broken: hosts give no such input.</summary>
    private static ProjectInput? Input(string project)
    {
        List<string> paths = [.. TextProject.Parts(project).Select(part => part.Path)];
        if (paths.Contains("settings") || paths.Distinct(StringComparer.Ordinal).Count() < paths.Count)
            return null;
        return TextProject.Parse(project);
    }

    private static ProjectInput Shuffled(ProjectInput input) => new()
    {
        Files = [.. input.Files.Reverse()],
        Documents = [.. input.Documents.Reverse()],
        Lock = input.Lock,
        Settings = input.Settings,
    };

    private static void Check(FactDiagnostic diagnostic, ProjectInput input)
    {
        Require(diagnostic.Message.Length > 0, $"{diagnostic.Rule.Id} says nothing");
        HashSet<SourceFile> files = [.. input.Files.Select(file => file.File), .. input.Documents.Select(document => document.File)];
        if (input.Lock is { } lockFile)
            files.Add(lockFile);
        foreach (Site site in (Site[])[diagnostic.Site, .. diagnostic.Related, .. diagnostic.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.Site)])
            Require(files.Contains(site.File) && site.Span.Start >= 0 && site.Span.Length >= 0 && site.Span.End <= site.File.Text.Length, $"{diagnostic.Rule.Id} is outside its file");
    }

    private static void Emit(CheckedSet set, FactumSettings settings)
    {
        ImmutableArray<EmissionUnit> units = Emitter.Plan(set, settings), again = Emitter.Plan(set, settings);
        Require(units.Select(unit => unit.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count() == units.Length, "two units have one name");
        Require(units.SequenceEqual(again), "two plans of one set differ");
        for (int i = 0; i < units.Length; i++)
            Same(units[i].Write(), again[i].Write(), units[i].HintName);
    }

    private static string Describe(CheckedSet set)
    {
        StringBuilder text = new();
        foreach (FactDiagnostic diagnostic in set.Diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Show(diagnostic.Site)} {diagnostic.Rule.Id} {diagnostic.Severity} {diagnostic.Message} {string.Join(" ", diagnostic.Related.Select(Show))}\n");
            foreach (TextEdit edit in diagnostic.Fixes.SelectMany(fix => fix.Edits))
                text.Append(CultureInfo.InvariantCulture, $"  {Show(edit.Site)} {edit.NewText}\n");
        }

        foreach (BoundEntity entity in set.Facts.Entities)
        {
            foreach (BoundFact fact in entity.Facts)
            {
                FactOutcome outcome = set.Outcomes[fact];
                text.Append(CultureInfo.InvariantCulture, $"{entity.Id} {fact.Property.Name} {outcome.Status} {outcome.Presence} {outcome.Deciding?.Value.Text} {outcome.IndependentOrigins} {string.Join(" ", outcome.Origins)}\n");
            }
        }

        return text.Append(set.Summary).ToString();
    }

    private static string Show(Site site) => string.Create(CultureInfo.InvariantCulture, $"{site.File.Path}[{site.Span.Start}..{site.Span.End}]");

    private static void Same(string expected, string actual, string what) =>
        Require(expected == actual, $"{what} gives something else:\n{string.Join("\n", expected.Split('\n').Except(actual.Split('\n')).Take(5))}\nagainst\n{string.Join("\n", actual.Split('\n').Except(expected.Split('\n')).Take(5))}");

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }
}
