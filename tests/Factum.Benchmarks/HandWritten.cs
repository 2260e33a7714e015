using System.Globalization;
using System.Text;
using Factum.Benchmarks.Synthetic;

namespace Factum.Benchmarks;

/// <summary>What somebody would write without Factum: records, and a static property with an initialiser for each entity.</summary>
internal static class HandWritten
{
    private const string Records = """
        #nullable enable
        namespace Hand;

        public sealed record Citation(string Source, string Quote);
        public sealed record Sourced<T>(T Value, Citation Citation, string? At = null);
        public sealed record Money(decimal Amount, string Currency);
        public sealed record Person(string Id, string Name)
        {
            public Sourced<int>? Born { get; init; }
            public Sourced<string>? Role { get; init; }
            public Sourced<string>? Home { get; init; }
            public Sourced<string>? FounderOf { get; init; }
            public Sourced<string>? Says { get; init; }
        }

        public sealed record Firm(string Id, string Name)
        {
            public Sourced<int>? Founded { get; init; }
            public Sourced<string>? Sector { get; init; }
            public Sourced<int>? Headcount { get; init; }
            public Sourced<Money>? Revenue { get; init; }
            public Sourced<string>? RunBy { get; init; }
        }

        public static class Facts
        {

        """;

    public static string Of(SyntheticProject project)
    {
        StringBuilder builder = new(Records);
        Write(project, "person", "Person", "People", builder);
        Write(project, "firm", "Firm", "Firms", builder);
        return builder.Append("}\n").ToString();
    }

    public static string Pascal(string name) =>
        string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static void Write(SyntheticProject project, string kind, string type, string collection, StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"    public static class {collection}\n    {{\n");
        foreach (SyntheticFile file in project.Files)
        {
            foreach (SyntheticEntity entity in file.Entities.Where(entity => entity.Kind == kind))
            {
                builder.Append(CultureInfo.InvariantCulture, $"        public static {type} {Pascal(entity.Name)} {{ get; }} = new(\"{entity.Name}\", \"{entity.Title}\")\n        {{\n");
                foreach (SyntheticClaim claim in entity.Claims)
                    builder.Append(CultureInfo.InvariantCulture, $"            {Pascal(claim.Property)} = new({Value(claim.Value)}, new(\"{file.Source}\", \"{claim.Quote}\"){(claim.At is { } at ? $", \"{at}\"" : "")}),\n");
                builder.Append("        };\n");
            }
        }

        builder.Append("    }\n");
    }

    private static string Value(SyntheticValue value) => value switch
    {
        TextValue text => "\"" + text.Text + "\"",
        NameValue name => "\"" + name.Name + "\"",
        YearValue year => year.Year.ToString(CultureInfo.InvariantCulture),
        CountValue count => count.Count.ToString(CultureInfo.InvariantCulture),
        MoneyValue money => string.Create(CultureInfo.InvariantCulture, $"new({money.Millions * 1_000_000L}m, \"{money.Currency}\")"),
        _ => throw new InvalidOperationException(value.ToString()),
    };
}
