using Xunit;

namespace Factum.Binding;

public sealed class PartedMapTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_holds_what_a_dictionary_holds_and_so_does_every_earlier_one(int seed)
    {
        Random random = new(seed);
        List<(PartedMap<string, string> Map, Dictionary<string, string> Expected)> versions = [(new(StringComparer.Ordinal), [])];
        for (int step = 0; step < 60; step++)
        {
            (PartedMap<string, string> map, Dictionary<string, string> expected) = versions[^1];
            Dictionary<string, string?> changes = [];
            for (int i = random.Next(step == 20 ? 2_000 : 40); i >= 0; i--)
                changes[$"n{random.Next(1_000)}"] = random.Next(3) == 0 ? null : $"v{step}";
            Dictionary<string, string> next = new(expected);
            foreach ((string name, string? value) in changes)
            {
                if (value is null)
                    next.Remove(name);
                else
                    next[name] = value;
            }

            versions.Add((map.With(changes), next));
        }

        foreach ((PartedMap<string, string> map, Dictionary<string, string> expected) in versions)
        {
            Assert.Equal(expected.Count, map.Count);
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), map.Keys.Order(StringComparer.Ordinal));
            for (int i = 0; i < 1_000; i++)
                Assert.Equal(expected.GetValueOrDefault($"n{i}"), map.Find($"n{i}"));
        }
    }
}
