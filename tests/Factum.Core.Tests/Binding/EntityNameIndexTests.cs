using Xunit;

namespace Factum.Binding;

public sealed class EntityNameIndexTests
{
    [Fact]
    public void What_came_and_went_is_found_as_in_an_index_of_what_is_left()
    {
        Random random = new(5);
        EntityNameIndex index = EntityNameIndex.Empty;
        HashSet<string> names = [];
        int found = 0;
        for (int step = 0; step < 120; step++)
        {
            string[] added = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Name(random)).Distinct(StringComparer.Ordinal).Where(name => !names.Contains(name))];
            string[] removed = [.. names.Where(_ => random.Next(40) == 0)];
            index = index.With(added, removed);
            names.ExceptWith(removed);
            names.UnionWith(added);
            EntityNameIndex whole = EntityNameIndex.Empty.With(names, []);
            for (int i = 0; i < 10; i++)
            {
                string unknown = Name(random) + "x";
                Assert.Equal(whole.FindNearest(unknown), index.FindNearest(unknown));
                found += whole.FindNearest(unknown) is null ? 0 : 1;
            }
        }

        Assert.True(found > 100, $"only {found} found");
    }

    private static string Name(Random random) => new string([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => "aab"[random.Next(3)])]) + (random.Next(2) == 0 ? "" : "-stone");
}
