using Spectre.Console;
using TalentWar;

// Every value that is printed here was compiled from seeds/*.facts, and every quote was checked by the compiler, if it had the document.
IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings());
if (Console.IsOutputRedirected)
    console.Profile.Width = 160;

console.Write(OfferTable.Create());
console.Write(PeopleTable.Create());
foreach (Panel dispute in DisputePanels.Create())
    console.Write(dispute);
console.Write(SourceTable.Create());
