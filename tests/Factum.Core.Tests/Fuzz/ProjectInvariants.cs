using System.Collections.Immutable;
using Factum.Core.Tests.Formatting;
using Factum.Core.Tests.Syntax;
using Factum.Emission;
using Factum.Evidence;
using Factum.Evidence.Lock;
using Factum.Rules;
using Factum.Testing;
using Factum.Text;

namespace Factum.Core.Tests.Fuzz;

/// <summary>What holds of every project, whatever its files say, along the whole straight line.</summary>
internal static class ProjectInvariants
{
    /// <returns>How far the project came.</returns>
    public static FuzzReach Check(string project)
    {
        foreach ((string path, string content) in TextProject.Parts(project))
        {
            if (!path.EndsWith(".facts", StringComparison.Ordinal))
                continue;
            TreeInvariants.Parse(content);
            FormatterFuzzTests.Check(content);
        }

        if (Input(project) is not { } input)
            return FuzzReach.Read;
        CheckedSet set = FactCompiler.Check(input);
        foreach (FactDiagnostic diagnostic in set.Diagnostics)
            InItsFiles(diagnostic, input);
        bool isShuffled = Order(project, input, set);
        Edited(project, input, set);
        Locked(input, set);
        Emitted(set, input.Settings);
        return (isShuffled ? FuzzReach.Shuffled : FuzzReach.Checked) | (set.Summary.VerifiedByText > 0 ? FuzzReach.Verified : FuzzReach.Checked);
    }

    /// <summary>A line less, and back again: what is checked on from the set before is what is checked from nothing.</summary>
    private static void Edited(string project, ProjectInput input, CheckedSet set)
    {
        string[] lines = project.Split('\n');
        for (int at = lines.Length / 3; at < lines.Length; at += Math.Max(1, lines.Length / 3))
        {
            if (Input(string.Join("\n", lines.Where((_, i) => i != at))) is not { } edited)
                continue;
            edited = edited.Keeping(input);
            CheckedSet checkedOn = FactCompiler.Check(edited, set);
            Same(CheckedText.Whole(FactCompiler.Check(edited), edited), CheckedText.Whole(checkedOn, edited), "an edit of line " + at);
            Same(CheckedText.Whole(set, input), CheckedText.Whole(FactCompiler.Check(input, checkedOn), input), "taking back an edit of line " + at);
        }
    }

    /// <summary>Null where two parts have one path, or settings are broken: hosts give no such input.</summary>
    private static ProjectInput? Input(string project)
    {
        List<string> paths = [.. TextProject.Parts(project).Select(part => part.Path)];
        if (paths.Contains("settings") || paths.Distinct(StringComparer.Ordinal).Count() < paths.Count)
            return null;
        return TextProject.Parse(project);
    }

    private static void InItsFiles(FactDiagnostic diagnostic, ProjectInput input)
    {
        Require(diagnostic.Message.Length > 0, $"{diagnostic.Rule.Id} says nothing");
        HashSet<SourceFile> files = [.. input.Files.Select(file => file.File), .. input.Documents.Select(document => document.File)];
        if (input.Lock is { } lockFile)
            files.Add(lockFile);
        foreach (Site site in (Site[])[diagnostic.Site, .. diagnostic.Related, .. diagnostic.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.Site)])
            Require(files.Contains(site.File) && site.Span.Start >= 0 && site.Span.Length >= 0 && site.Span.End <= site.File.Text.Length, $"{diagnostic.Rule.Id} is outside its file");
        foreach (Fix fix in diagnostic.Fixes)
        {
            foreach (IGrouping<SourceFile, TextEdit> edits in fix.Edits.GroupBy(edit => edit.Site.File))
            {
                TextSpan[] spans = [.. edits.Select(edit => edit.Site.Span).OrderBy(span => span.Start)];
                Require(spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), $"edits of {diagnostic.Rule.Id} overlap");
            }
        }
    }

    /// <summary>The same again, and the same in another order of files and documents; of blocks too, as far as places do not matter.</summary>
    /// <returns>Whether the blocks could be shuffled.</returns>
    private static bool Order(string project, ProjectInput input, CheckedSet set)
    {
        Random random = new(project.Length);
        string expected = CheckedText.Of(set);
        Same(expected, CheckedText.Of(FactCompiler.Check(Input(project)!)), "a second run");
        Same(expected, CheckedText.Of(FactCompiler.Check(ShuffledProject.Files(input, random))), "another order of files and documents");
        if (ShuffledProject.Blocks(input, set, random) is not { } shuffled)
            return false;
        Same(CheckedText.WithoutPlaces(set), CheckedText.WithoutPlaces(FactCompiler.Check(shuffled)), "another order of blocks");
        return true;
    }

    /// <summary>What the lock says of a project with its documents is enough without them, and agrees with them.</summary>
    private static void Locked(ProjectInput input, CheckedSet set)
    {
        string text = LockWriter.Write(set, input);
        SourceFile lockFile = new("facts.lock", text.AsMemory());
        ProjectInput present = With(input, input.Documents, lockFile), absent = With(input, [], lockFile);
        CheckedSet beside = FactCompiler.Check(present);
        Same(CheckedText.OfCitations(set), CheckedText.OfCitations(beside), "the lock beside the documents");
        foreach (FactDiagnostic diagnostic in beside.Diagnostics)
            Require(diagnostic.Rule.Id is not ("FACT2020" or "FACT2022" or "FACT2023" or "FACT2024" or "FACT2025" or "FACT2026"), $"{diagnostic} of a lock just written");
        Same(CheckedText.OfVerified(set), CheckedText.OfVerified(FactCompiler.Check(absent)), "the lock without the documents");
        Same(CheckedText.Of(beside), CheckedText.Of(FactCompiler.Check(present, set)), "a lock beside what was checked without");
        Same(CheckedText.Of(FactCompiler.Check(absent)), CheckedText.Of(FactCompiler.Check(absent, beside)), "documents taken away from what was checked with them");
        Same(text, LockWriter.Write(FactCompiler.Check(absent), absent), "the lock, written again without the documents,");
    }

    private static ProjectInput With(ProjectInput input, ImmutableArray<DocumentText> documents, SourceFile lockFile) =>
        new() { Files = input.Files, Documents = documents, Lock = lockFile, Settings = input.Settings };

    private static void Emitted(CheckedSet set, FactumSettings settings)
    {
        ImmutableArray<EmissionUnit> units = Emitter.Plan(set, settings), again = Emitter.Plan(set, settings);
        Require(units.Select(unit => unit.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count() == units.Length, "two units have one name");
        Require(units.SequenceEqual(again), "two plans of one set differ");
        for (int i = 0; i < units.Length; i++)
            Same(units[i].Write(), again[i].Write(), units[i].HintName);
    }

    private static void Same(string expected, string actual, string what) =>
        Require(expected == actual, $"{what} gives something else:\n{string.Join("\n", Without(expected, actual))}\nagainst\n{string.Join("\n", Without(actual, expected))}");

    private static IEnumerable<string> Without(string text, string other) => text.Split('\n').Except(other.Split('\n')).Take(5);

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException(otherwise);
    }
}

/// <summary>How far a project came through the straight line.</summary>
[Flags]
internal enum FuzzReach
{
    /// <summary>Parsed and formatted; no host gives such an input.</summary>
    Read = 0,
    Checked = 1,

    /// <summary>Checked again with its blocks in another order.</summary>
    Shuffled = 2 | Checked,

    /// <summary>At least one quote was found, and locked.</summary>
    Verified = 4 | Checked,
}
