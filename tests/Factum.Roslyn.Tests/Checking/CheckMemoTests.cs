using Factum.Syntax;
using Factum.Text;
using Xunit;

namespace Factum.Roslyn.Checking;

/// <summary>One check serves all who ask, as long as somebody holds the texts.</summary>
public sealed class CheckMemoTests
{
    [Fact]
    public void The_same_objects_are_checked_once()
    {
        FileSyntax file = Parse("a.facts"), other = Parse("b.facts");
        Assert.Same(Check(file, other), Check(file, other));
    }

    [Fact]
    public void Another_setting_is_another_check()
    {
        FileSyntax file = Parse("a.facts");
        Assert.NotSame(Check(file), CheckMemo.Check(new ProjectInput { Files = [file], Settings = FactumSettings.Default with { Namespace = "Other" } }, CancellationToken.None));
        Assert.Same(Check(file), CheckMemo.Check(new ProjectInput { Files = [file], Settings = FactumSettings.Default with { DocumentFolders = [.. FactumSettings.Default.DocumentFolders] } }, CancellationToken.None));
    }

    [Fact]
    public void A_cancelled_check_is_not_kept()
    {
        FileSyntax file = Parse("a.facts");
        Assert.ThrowsAny<OperationCanceledException>(() => CheckMemo.Check(new ProjectInput { Files = [file] }, new CancellationToken(canceled: true)));
        Assert.NotNull(Check(file));
    }

    [Fact]
    public void Only_the_last_few_are_kept()
    {
        FileSyntax first = Parse("a.facts"), second = Parse("b.facts");
        CheckedSet kept = Check(first, second);
        for (int i = 0; i < 10; i++)
            Check(first, Parse("b.facts"));
        Assert.NotSame(kept, Check(first, second));
    }

    [Fact]
    public async Task Threads_share_one_check()
    {
        FileSyntax file = Parse("a.facts");
        CheckedSet[] sets = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Check(file))));
        Assert.Single(sets.Distinct());
    }

    [Fact]
    public void A_set_dies_with_its_texts()
    {
        WeakReference<CheckedSet> set = CheckAndForget();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(set.TryGetTarget(out _));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference<CheckedSet> CheckAndForget() => new(Check(Parse("a.facts")));

    private static CheckedSet Check(params FileSyntax[] files) => CheckMemo.Check(new ProjectInput { Files = [.. files] }, CancellationToken.None);

    private static FileSyntax Parse(string path) => Parser.Parse(new SourceFile(path, "person ada \"Ada Byron\"\n".AsMemory()));
}
