using Factum.Kinds;
using CsCheck;
using Xunit;

namespace Factum.Core.Tests.Kinds;

public class LinearPatternTests
{
    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "xabc", false)]
    [InlineData("abc", "abcx", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a|bc|", "bc", true)]
    [InlineData("a|bc|", "", true)]
    [InlineData("a|bc|", "ab", false)]
    [InlineData("(ab)+", "ababab", true)]
    [InlineData("(ab)+", "aba", false)]
    [InlineData("(?:ab)*?c", "ababc", true)]
    [InlineData("(?<year>\\d{4})-\\d\\d", "2025-06", true)]
    [InlineData("\\d{2,3}", "1", false)]
    [InlineData("\\d{2,3}", "1234", false)]
    [InlineData("\\d{2,}", "12345", true)]
    [InlineData("[a-c]+", "abcabc", true)]
    [InlineData("[^a-c]+", "xyz", true)]
    [InlineData("[^a-c]+", "xaz", false)]
    [InlineData("[]a-]+", "-a]", true)]
    [InlineData("[\\d_-]+", "1_2-3", true)]
    [InlineData("^ab$", "ab", true)]
    [InlineData("a^b", "ab", false)]
    [InlineData("(^a|b)$", "b", true)]
    [InlineData("(^|x)a", "xa", true)]
    [InlineData("a.c", "a\nc", false)]
    [InlineData("a.c", "a😀c", true)]
    [InlineData("[😀-😂]", "😁", true)]
    [InlineData("..", "😀", false)]
    [InlineData("\\w+\\s\\w+", "Đặng Lê", true)]
    [InlineData("\\W", "é", false)]
    [InlineData("\\x41\\u00e9\\.\\\\", "Aé.\\", true)]
    [InlineData("(a*)*", "aaaa", true)]
    [InlineData("(a*)*b", "aaaa", false)]
    [InlineData("(|a)+b?", "aab", true)]
    [InlineData("I", "i", false)]
    [InlineData("a{0}b", "b", true)]
    public void Patterns_match_whole_texts(string pattern, string text, bool expected) => Assert.Equal(expected, Parse(pattern).IsMatch(text));

    [Theory]
    [InlineData("(a)\\1", "patterns have no back-references (character 4)")]
    [InlineData("a(?=b)", "patterns have no look-ahead (character 2)")]
    [InlineData("(?<!b)a", "patterns have no look-behind (character 1)")]
    [InlineData("(?i)a", "patterns have no options, comments or atomic groups (character 1)")]
    [InlineData("\\bword", "patterns have no word boundaries (character 1)")]
    [InlineData("\\p{L}", "patterns have no Unicode categories (character 1)")]
    [InlineData("😀(a", "there is no ')' for the '(' (character 2)")]
    [InlineData("a)", "there is no '(' for the ')' (character 2)")]
    [InlineData("[a", "there is no ']' for the '[' (character 1)")]
    [InlineData("[", "there is no ']' for the '[' (character 1)")]
    [InlineData("[z-a]", "the range must go from one character up to another (character 2)")]
    [InlineData("[\\d-z]", "the range must go from one character up to another (character 2)")]
    [InlineData("*a", "there is nothing for '*' to repeat (character 1)")]
    [InlineData("a{1000}{1000}", "a repetition is repeated; put the inner one into a group (character 8)")]
    [InlineData("a*+", "a repetition is repeated; put the inner one into a group (character 3)")]
    [InlineData("a{3,2}", "the repetition ends below its start (character 2)")]
    [InlineData("a{x}", "'{' must open a repetition such as '{2,5}', or be written '\\{' (character 2)")]
    [InlineData("a{99999999999}", "it repeats more than 1000 times (character 2)")]
    [InlineData("a\\", "the pattern ends within an escape (character 2)")]
    [InlineData("\\u12", "the escape needs 4 hexadecimal digits (character 1)")]
    [InlineData("\\y", "'\\y' is no escape of patterns (character 1)")]
    [InlineData("(a{1000}){1000}", "with its repetitions written out it has more than 3000 steps")]
    public void Others_are_refused_with_their_place(string pattern, string problem)
    {
        Assert.Null(LinearPattern.TryParse(pattern, out string actual));
        Assert.Equal(problem, actual);
    }

    [Theory]
    [InlineData("((((((((((()))))))))*)*)*{5}")]
    [InlineData("(((){1000}){1000}){1000}")]
    public void Repetitions_of_nothing_are_not_written_out(string pattern) => Assert.Null(LinearPattern.TryParse(pattern, out _));

    [Theory]
    [InlineData("(a+)+b")]
    [InlineData("(a|aa)*b")]
    [InlineData("((a?){1000})*b")]
    [InlineData("(.*)*(.*)*(.*)*x")]
    public void Hostile_patterns_look_at_each_set_of_states_once(string pattern)
    {
        LinearPattern read = Parse(pattern);
        Assert.False(read.IsMatch(new string('a', 20_000), out long work));
        Assert.InRange(work, 1, 20L * read.StepCount);
    }

    [Theory]
    [InlineData("(a|b)*a(a|b){300}")]
    [InlineData("((a?b?){300})*c")]
    public void Patterns_of_ever_new_sets_take_linear_work(string pattern)
    {
        LinearPattern read = Parse(pattern);
        Random random = new(1);
        char[] text = new char[2_000];
        for (int i = 0; i < text.Length; i++)
            text[i] = random.Next(2) == 0 ? 'a' : 'b';
        read.IsMatch(text, out long work);
        Assert.InRange(work, text.Length, 3L * text.Length * read.StepCount);
    }

    [Xunit.Fact]
    public void What_is_remembered_changes_no_answer() =>
        Gen.Select(Gen.OneOf("(a|b)*a(a|b){7}", "((ab?)*c|^b)*$", "(a|ab|abc)+c?", "a(b|$)(^|c)*"), Gen.String[Gen.Char["abc"], 0, 200]).Sample((pattern, text) =>
            Parse(pattern).IsMatch(text) == System.Text.RegularExpressions.Regex.IsMatch(text, "^(?:" + pattern + ")$(?!\\n)"));

    [Xunit.Fact]
    public void Deep_groups_are_refused() =>
        Assert.Null(LinearPattern.TryParse(new string('(', 100_000), out _));

    [Xunit.Fact]
    public void Any_pattern_is_read_or_refused_with_a_problem() =>
        Gen.String[Gen.Char["ab(|)[]{}*+?^$\\-:<>=!,0123dwsxu.é😀"], 0, 24].Sample(pattern =>
        {
            LinearPattern? read = LinearPattern.TryParse(pattern, out string problem);
            read?.IsMatch("ab-01");
            return read is null ? problem.Length > 0 : problem.Length == 0;
        });

    private static LinearPattern Parse(string pattern)
    {
        LinearPattern? read = LinearPattern.TryParse(pattern, out string problem);
        Assert.True(read is not null, problem);
        return read!;
    }
}
