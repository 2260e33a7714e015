using System.Globalization;
using Factum.Binding;
using Factum.Testing;
using Xunit;

namespace Factum.Evidence.Naming;

public sealed class NameIndexTests
{
    private static readonly string[] firstNames = ["Ada", "Bela", "Cora"], lastNames = ["Quill", "Reeve", "van Stone", "O'Dell", "Stone Quill"];

    /// <summary>So many share a first name that only some of them are told.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_index_after_edits_is_the_index_of_the_whole(int seed)
    {
        Random random = new(seed);
        List<(string Id, string? Title)>[] files = [[], [], []];
        for (int i = 0; i < 90; i++)
            Pick(random, files).Add(($"e{i}", Title(random)));
        ProjectInput input = Show(files);
        FactSet facts = FactCompiler.Check(input, TestContext.Current.CancellationToken).Facts;
        NameIndex index = NameIndex.Of(facts);
        int shared = 0;
        for (int edit = 0; edit < 60; edit++)
        {
            Edit(random, files, edit);
            input = Show(files).Keeping(input);
            FactSet next = FactSet.Build(Kinds(input), [.. input.Files.Select(file => BindingMemo.Bind(file, Kinds(input)))], facts);
            index = index.After(next.DifferencesFrom(facts), next);
            facts = next;
            NameIndex whole = NameIndex.Of(facts);
            foreach (NameForm form in facts.Entities.SelectMany(entity => whole.Find(entity.Id)!.Forms))
            {
                Assert.Equal(whole.FormsBeside(form).Select(Text), index.FormsBeside(form).Select(Text));
                shared = Math.Max(shared, whole.FormsBeside(form).Count);
            }

            Assert.Null(index.Find("gone"));
        }

        Assert.True(shared >= 16, $"at most {shared} share a name");
    }

    private static Kinds.KindModel Kinds(ProjectInput input) => Factum.Kinds.KindMemo.Build(input.Files, input.Imports);

    private static void Edit(Random random, List<(string Id, string? Title)>[] files, int edit)
    {
        List<(string Id, string? Title)> file = Pick(random, files);
        if (edit % 4 == 0)
            file.Insert(random.Next(file.Count + 1), ($"new{edit}", Title(random)));
        else if (edit % 4 == 1 && file.Count > 0)
            file.RemoveAt(random.Next(file.Count));
        else if (file.Count > 0 && random.Next(file.Count) is var at)
            file[at] = (file[at].Id, edit % 8 == 2 ? null : Title(random));
    }

    private static string Text(NameForm form) => $"{form.Entity.Id} {form.Rank} {string.Join(" ", form.Words)}";

    private static string Title(Random random) => Pick(random, firstNames) + (random.Next(4) == 0 ? "" : " " + Pick(random, lastNames));

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];

    private static ProjectInput Show(List<(string Id, string? Title)>[] files) => TextProject.Parse(string.Concat(files.Select((file, i) =>
        string.Create(CultureInfo.InvariantCulture, $"=== f{i}.facts\n// a file\n") + string.Concat(file.Select(entity => $"person {entity.Id}{(entity.Title is { } title ? $" \"{title}\"" : "")}\n")))));
}
