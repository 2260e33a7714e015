using Factum;
using Spectre.Console;

namespace TalentWar;

/// <summary>People with their roles and with what they founded.</summary>
internal static class PeopleTable
{
    public static Table Create()
    {
        Table table = new Table().Title("People").Border(TableBorder.Rounded).AddColumns("Person", "Age", "Roles", "Founded");
        foreach (Person person in Facts.People.All)
            table.AddRow(new Text(person.Name), new Text(person.Age.Presence == Presence.Absent ? "–" : person.Age.ToString()), new Text(Roles(person)), new Text(Founded(person)));
        return table;
    }

    private static string Roles(Person person) => string.Join("; ", person.Role.Select(Describe).Distinct());

    private static string Describe(Person.RoleValue role) =>
        (role.Former == true ? "former " : "") + role.Value + (role.At is { } at ? $" at {at.Name}" : "");

    private static string Founded(Person person) =>
        string.Join("; ", person.FounderOf.Select(firm => firm.Name).Concat(person.CoFounderOf.Select(firm => firm.Name + " (co-founder)")).Distinct());
}
