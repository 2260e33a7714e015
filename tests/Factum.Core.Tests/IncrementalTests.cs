using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Factum.Core.Tests.Fuzz;
using Factum.Evidence;
using Factum.Evidence.Lock;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests;

public sealed class IncrementalTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_check_after_an_edit_is_the_check_of_the_whole(int seed)
    {
        EditedProject project = new(new Random(seed));
        CheckedSet? last = null;
        int reported = 0, verified = 0;
        for (int edit = 0; edit < 60; edit++)
        {
            ProjectInput input = project.Next(last);
            CheckedSet whole = FactCompiler.Check(input);
            last = FactCompiler.Check(input, last, TestContext.Current.CancellationToken);
            Assert.Equal(CheckedText.Whole(whole, input), CheckedText.Whole(last, input));
            reported += whole.Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Distinct(StringComparer.Ordinal).Count();
            verified += whole.Summary.VerifiedByText;
        }

        Assert.True(reported > 300 && verified > 60, $"only {reported} rules in all projects together, and {verified} quotes");
    }

    /// <summary>Names above all, for as many seconds as <c>FACTUM_FUZZ</c> says, then of other projects each time.</summary>
    [Fact]
    public void A_changed_name_is_looked_for_wherever_it_may_matter()
    {
        int? seconds = int.TryParse(Environment.GetEnvironmentVariable("FACTUM_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
        Stopwatch watch = Stopwatch.StartNew();
        int kept = 0, checkedAgain = 0, projects = 0;
        for (int seed = seconds is null ? 1 : RandomNumberGenerator.GetInt32(int.MaxValue); projects < 3 || watch.Elapsed < TimeSpan.FromSeconds(seconds ?? 0); seed++, projects++)
        {
            EditedProject project = new(new Random(seed), ofNames: true);
            CheckedSet? last = null;
            for (int edit = 0; edit < 60; edit++)
            {
                ProjectInput input = project.Next(last);
                HashSet<FileEvidence> known = [.. last?.Basis?.Evidence.Files ?? []];
                last = FactCompiler.Check(input, last, TestContext.Current.CancellationToken);
                if (CheckedText.Whole(FactCompiler.Check(input), input) is var whole && CheckedText.Whole(last, input) is var found && whole != found)
                    Assert.Fail($"edit {edit} of seed {seed}:\n{string.Join("\n", whole.Split('\n').Except(found.Split('\n')).Take(9))}\nagainst\n{string.Join("\n", found.Split('\n').Except(whole.Split('\n')).Take(9))}");
                int same = last.Basis!.Evidence.Files.Count(known.Contains);
                kept += same;
                checkedAgain += last.Basis.Evidence.Files.Length - same;
            }
        }

        Assert.True(kept > 100 && checkedAgain > 100, $"{kept} files were kept, {checkedAgain} checked again");
        TestContext.Current.SendDiagnosticMessage($"{projects} projects: {kept} files were kept, {checkedAgain} checked again");
    }

    /// <summary>What is kept for the next check does not keep the one before it.</summary>
    [Fact]
    public void Earlier_checks_are_let_go()
    {
        (CheckedSet last, List<WeakReference> facts) = Edited(40);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        int kept = facts.Count(set => set.IsAlive);
        GC.KeepAlive(last);
        Assert.InRange(kept, 1, 4);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (CheckedSet Last, List<WeakReference> Facts) Edited(int edits)
    {
        EditedProject project = new(new Random(7));
        CheckedSet? last = null;
        List<WeakReference> facts = [];
        for (int edit = 0; edit < edits; edit++)
        {
            last = FactCompiler.Check(project.Next(last), last, TestContext.Current.CancellationToken);
            facts.Add(new WeakReference(last.Facts));
        }

        return (last!, facts);
    }

    [Theory]
    [InlineData("born 1990 [\"Ada Reeve was born in 1990\"]", "born 1991 [\"Ada Reeve was born in 1990\"]", "ada")]
    [InlineData("\"Ada Reeve was", "\"Reeve was", "ada")]
    [InlineData("\"Bela Stone\" {", "\"Cora Stone\" {", "bela")]
    [InlineData("\"Ada Reeve\" {", "\"Bela Reeve\" {", "ada")]
    [InlineData("\"Ada Reeve\" {", "\"Bela Stone\" {", "ada bela")]
    [InlineData("\nperson bela", "\nperson cora \"Cora Quill\"\nperson bela", "bela")]
    [InlineData("Bela Stone was born in 1970.", "Bela Stone was born in 1970!", "bela")]
    public void An_edit_checks_the_evidence_of_what_it_touches_and_of_nothing_else(string before, string after, string expected)
    {
        const string text = """
            source gazette "The Gazette" {
                document "gazette.txt"
            }

            source herald "The Herald" {
                document "herald.txt"
            }
            === ada.facts
            according to gazette

            person ada "Ada Reeve" {
                born 1990 ["Ada Reeve was born in 1990"]
            }
            === bela.facts
            according to herald

            person bela "Bela Stone" {
                born 1970 ["Bela Stone was born in 1970"]
            }
            === documents/gazette.txt
            Ada Reeve was born in 1990.
            === documents/herald.txt
            Bela Stone was born in 1970.
            """;
        Assert.Contains(before, text, StringComparison.Ordinal);
        ProjectInput input = TextProject.Parse("=== sources.facts\n" + text);
        ProjectInput edited = TextProject.Parse("=== sources.facts\n" + text.Replace(before, after, StringComparison.Ordinal)).Keeping(input);
        CheckedSet first = FactCompiler.Check(input);
        CheckedSet second = FactCompiler.Check(edited, first, TestContext.Current.CancellationToken);
        Dictionary<string, FileEvidence> known = first.Basis!.Evidence.Files.ToDictionary(file => file.File.File.Path, StringComparer.Ordinal);
        IEnumerable<string> checkedAgain = second.Basis!.Evidence.Files.Where(file => !ReferenceEquals(file, known[file.File.File.Path])).Select(file => Path.GetFileNameWithoutExtension(file.File.File.Path));
        Assert.Equal(expected, string.Join(" ", checkedAgain.Order(StringComparer.Ordinal)));
    }

    /// <summary>Somebody gets a name that stands in a document which the file of somebody else cites.</summary>
    [Theory]
    [InlineData("Cora Quill and Ada Reeve were born in 1990.", "Ada Reeve were born in 1990", true)]
    [InlineData("Ada Reeve was born in 1990.\n\nLater came others.\n\nCora Quill came.", "Ada Reeve was born in 1990", false)]
    [InlineData("Ada Reeve came. She was born in 1990.", "[Cora Quill] was born in 1990", true)]
    [InlineData("Ada Reeve was born in 1990.\n\nLater came others.\n\nThe Cora Quill (CQ) came.", "Ada Reeve was born in 1990", true)]
    public void A_new_name_concerns_who_read_a_text_that_has_it(string document, string quote, bool isConcerned)
    {
        string text = $$"""
            === sources.facts
            source gazette "The Gazette" {
                document "gazette.txt"
            }
            === ada.facts
            according to gazette

            person ada "Ada Reeve" {
                born 1990 ["{{quote}}"]
            }
            === cora.facts
            person cora "Xora Xuill"
            === documents/gazette.txt
            {{document}}

            """;
        ProjectInput input = TextProject.Parse(text), edited = TextProject.Parse(text.Replace("Xora Xuill", "Cora Quill", StringComparison.Ordinal)).Keeping(input);
        CheckedSet first = FactCompiler.Check(input), second = FactCompiler.Check(edited, first, TestContext.Current.CancellationToken);
        Assert.Equal(CheckedText.Whole(FactCompiler.Check(edited), edited), CheckedText.Whole(second, edited));
        FileEvidence known = first.Basis!.Evidence.Files.Single(file => file.File.File.Path == "ada.facts");
        Assert.Equal(isConcerned, !second.Basis!.Evidence.Files.Contains(known));
    }

    [Theory]
    [InlineData("quote gazette", "2 1 0", "ada")]
    [InlineData("claim gazette", "audit:hedge", "ada")]
    [InlineData("document gazette", "27 other.txt", "ada")]
    [InlineData("quote herald", "", "bela")]
    [InlineData("factum-lock", "\nquote else 00000000000000000000000000000000 1 1 0", "")]
    public void An_edit_of_the_lock_checks_the_evidence_of_what_it_touches_and_of_nothing_else(string line, string change, string expected)
    {
        const string text = """
            === sources.facts
            source gazette "The Gazette" {
                document "gazette.txt"
            }

            source herald "The Herald" {
                document "herald.txt"
            }
            === ada.facts
            according to gazette

            person ada "Ada Reeve" {
                born 1990 ["Ada Reeve was born in 1990"]
            }
            === bela.facts
            according to herald

            person bela "Bela Stone" {
                born 1970 ["Bela Stone was born in 1970"]
            }
            === documents/gazette.txt
            Ada Reeve was born in 1990.
            === documents/herald.txt
            Bela Stone was born in 1970.

            """;
        ProjectInput unlocked = TextProject.Parse(text);
        string[] locked = LockWriter.Write(FactCompiler.Check(unlocked), unlocked).TrimEnd('\n').Split('\n');
        int at = Array.FindIndex(locked, entry => entry.StartsWith(line, StringComparison.Ordinal));
        string[] edited = [.. locked];
        edited[at] = change.Length == 0 ? "" : change[0] == '\n' ? locked[at] + change : string.Join(' ', [.. locked[at].Split(' ')[..^change.Split(' ').Length], change]);
        ProjectInput before = TextProject.Parse($"{text}=== facts.lock\n{string.Join('\n', locked)}\n"), after = TextProject.Parse($"{text}=== facts.lock\n{string.Join('\n', edited)}\n").Keeping(before);
        CheckedSet first = FactCompiler.Check(before);
        Assert.Empty(first.Diagnostics);
        CheckedSet second = FactCompiler.Check(after, first, TestContext.Current.CancellationToken);
        Assert.Equal(CheckedText.Whole(FactCompiler.Check(after), after), CheckedText.Whole(second, after));
        Dictionary<string, FileEvidence> known = first.Basis!.Evidence.Files.ToDictionary(file => file.File.File.Path, StringComparer.Ordinal);
        IEnumerable<string> checkedAgain = second.Basis!.Evidence.Files.Where(file => !ReferenceEquals(file, known[file.File.File.Path])).Select(file => Path.GetFileNameWithoutExtension(file.File.File.Path));
        Assert.Equal(expected, string.Join(" ", checkedAgain.Order(StringComparer.Ordinal)));
    }
}
