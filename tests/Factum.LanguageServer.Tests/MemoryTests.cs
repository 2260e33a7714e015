using System.Globalization;
using System.Text;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>An editor is open for days. Alone, because what other tests hold would be counted too.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const int WarmUp = 100, Edits = 1_000, Entities = 100;

    /// <summary>A tenth of what it would be if each check that ends were kept, and many times what it is.</summary>
    private const long MostGrowth = 1_000_000;

    [Xunit.Fact]
    public async Task A_thousand_edits_leave_nothing_behind()
    {
        await using Editor editor = await Editor.Open(Project());
        await Type(editor, WarmUp);
        long before = await Held(editor);
        await Type(editor, Edits);
        long grown = await Held(editor) - before;
        Assert.True(grown < MostGrowth, $"{grown:N0} bytes more than before");
    }

    /// <summary>An edit and what takes it back, of a value, a quote, a title and an entity in turn. Of ten one is waited for: the others overtake the check that runs.</summary>
    private static async Task Type(Editor editor, int edits)
    {
        (string Old, Func<int, string> New)[] sorts =
        [
            ("age  54", round => Written($"age  {round % 50 + 1}")),
            ("is 54 years", round => Written($"is {round} 54 years")),
            ("\"Many Person7\"", round => Written($"\"Many Q{round} Person7\"")),
            ("person person-9 ", round => Written($"person new-{round} \"New {round}\"\n\nperson person-9 ")),
        ];
        for (int i = 0; i < edits / 2; i++)
        {
            (string old, Func<int, string> make) = sorts[i % sorts.Length];
            await editor.Replace(old, make(i));
            await editor.Replace(make(i), old);
            if (i % 5 == 0)
                Assert.Empty(await editor.Diagnostics());
        }
    }

    private static async Task<long> Held(Editor editor)
    {
        Assert.Empty(await editor.Diagnostics());
        editor.ForgetPublished();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Project()
    {
        StringBuilder file = new("""
            according to minutes

            person ada "Ada Brook" {
                age  54  ["Ada Brook, is 54 years old"]
            }
            ‸
            """);
        for (int i = 0; i < Entities; i++)
            file.Append(CultureInfo.InvariantCulture, $"\nperson person-{i} \"Many Person{i}\" {{\n}}\n");
        return Harbour.With(file.ToString());
    }
}
