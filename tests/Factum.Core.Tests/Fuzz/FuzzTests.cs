using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Factum.Rules;
using Factum.Testing;
using Xunit;

namespace Factum.Core.Tests.Fuzz;

/// <summary>
/// Projects at random through the whole straight line, for ten seconds or as many as <c>FACTUM_FUZZ</c> says (then with other projects each time;
/// <c>FACTUM_FUZZ_SEED</c> repeats a run). What fails is made small, written to <c>Fuzz/Crashes</c>, and tested from then on.
/// </summary>
public sealed class FuzzTests
{
    private const int MostAttemptsToShrink = 400;
    private static readonly TimeSpan tooLong = TimeSpan.FromMinutes(1);

    private static string Crashes => Path.Combine(Repository.Root, "tests", "Factum.Core.Tests", "Fuzz", "Crashes");

    public static TheoryData<string> Kept => [.. Directory.EnumerateFiles(Crashes, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Kept))]
    public void What_failed_once_does_not_fail_again(string name) => ProjectInvariants.Check(KeptProject.Read(File.ReadAllText(Path.Combine(Crashes, name))));

    [Theory]
    [InlineData("a.facts\r\n=== b\n\\0041\0\uD800😀\uFEFF\u00A0\u2028é\t")]
    [InlineData("")]
    public void A_project_is_kept_to_the_character(string project) =>
        Assert.Equal(project, KeptProject.Read(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(KeptProject.Write(project, "seed 1\nproject 2")))));

    [Xunit.Fact]
    public void The_project_to_be_changed_holds() => FactTest.Check(HarbourProject.Text, Severity.Error);

    [Xunit.Fact]
    public void A_mutated_project_keeps_the_invariants()
    {
        int? seconds = Setting("FACTUM_FUZZ");
        int seed = Setting("FACTUM_FUZZ_SEED") ?? (seconds is null ? 1 : RandomNumberGenerator.GetInt32(int.MaxValue));
        Random random = new(seed);
        Stopwatch watch = Stopwatch.StartNew();
        int count = 0, shuffled = 0, verified = 0;
        do
        {
            string project = FuzzProject.Next(random);
            if (Failure(project, out FuzzReach reach) is { } failure)
                Assert.Fail($"project {count} of seed {seed}, kept as {Keep(Shrink(project, failure), $"project {count} of seed {seed}: {FirstLine(failure)}")}: {failure}");
            count++;
            shuffled += reach.HasFlag(FuzzReach.Shuffled) ? 1 : 0;
            verified += reach.HasFlag(FuzzReach.Verified) ? 1 : 0;
        }
        while (watch.Elapsed < TimeSpan.FromSeconds(seconds ?? 10));
        string reached = $"{count} projects of seed {seed}: the blocks of {shuffled} were shuffled, {verified} had quotes to lock";
        Assert.True(count > 10 && shuffled * 20 > count && verified * 20 > count, "only " + reached);
        TestContext.Current.SendDiagnosticMessage(reached);
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;

    /// <summary>The exception, or that there is no end of it; null where all is well.</summary>
    private static string? Failure(string project, out FuzzReach reach)
    {
        FuzzReach reached = FuzzReach.Read;
        Task<string?> check = Task.Run(() =>
        {
            try
            {
                reached = ProjectInvariants.Check(project);
                return null;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                return exception.ToString();
            }
        });
        string? failure = check.Wait(tooLong) ? check.Result : $"it takes more than {tooLong}";
        reach = reached;
        return failure;
    }

    /// <summary>Leaves out lines as long as it still fails.</summary>
    private static string Shrink(string project, string failure)
    {
        if (failure.StartsWith("it takes", StringComparison.Ordinal))
            return project;
        List<string> lines = [.. project.Split('\n')];
        int attempts = MostAttemptsToShrink;
        for (int size = Math.Max(1, lines.Count / 2); size > 0; size = size == 1 ? 0 : size / 2)
        {
            for (int at = 0; at < lines.Count && attempts-- > 0;)
            {
                List<string> fewer = [.. lines.Take(at), .. lines.Skip(at + size)];
                if (Failure(string.Join("\n", fewer), out _) is { } other && FirstLine(other) == FirstLine(failure))
                    lines = fewer;
                else
                    at += size;
            }
        }

        return string.Join("\n", lines);
    }

    /// <summary>What went wrong, without the places and names that shrinking may change.</summary>
    private static string FirstLine(string failure) => failure.Split('\n')[0].Split('\'')[0];

    private static string Keep(string project, string foundBy)
    {
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(project)))[..12] + ".txt";
        File.WriteAllText(Path.Combine(Crashes, name), KeptProject.Write(project, foundBy), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return name;
    }
}
