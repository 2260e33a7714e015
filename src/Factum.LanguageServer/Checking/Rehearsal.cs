using Factum.Evidence;
using Factum.LanguageServer.Workspaces;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer.Checking;

/// <summary>
/// A check of a few facts while the client still introduces itself: the runtime compiles and fills tables where code runs for the first time, and does so
/// beside the first messages in place of behind them. Nothing is kept of what is found.
/// </summary>
internal static class Rehearsal
{
    private const string Facts = """
        source minutes "Minutes" {
            document   "minutes.txt"
            publisher  "The Board"
            published  2021-03-04
        }

        according to minutes

        person ada-brook "Ada Brook" {
            born        1977                             ["Ada Brook was born in 1977"]
            role        "chair" at harbour-books         ["Ada Brook is the chair of Harbour Books"]
            founder-of  harbour-books                    ["Ada Brook founded Harbour Books"]
            says        "the road is finished"           ["Ada Brook says that the road is finished"]
        }

        firm harbour-books "Harbour Books" {
            founded     1980                             ["Harbour Books was founded in 1980"]
            headcount   about 250                        ["Harbour Books employs about 250 people"]
            revenue     444 million EUR                  ["Harbour Books earned 444 million EUR"]
            run-by      ada-brook                        ["Harbour Books is run by Ada Brook"]
        }

        """;

    private const string Document = """
        Ada Brook was born in 1977. Ada Brook is the chair of Harbour Books. Ada Brook founded Harbour Books.
        Ada Brook says that the road is finished.

        Harbour Books was founded in 1980. Harbour Books employs about 250 people (HB). In 2020, Harbour Books earned 444 million EUR.
        Harbour Books is run by Ada Brook.
        """;

    private static int runs;

    /// <summary>Once in a process, on a thread of its own: those of the pool are for messages.</summary>
    public static void Begin(ServerLog log)
    {
        if (Interlocked.Exchange(ref runs, 1) == 0)
            new Thread(() => RunQuietly(log)) { IsBackground = true, Name = "rehearsal" }.Start();
    }

    /// <summary>What fails here is for the log: on a bare thread it would end the server.</summary>
    private static void RunQuietly(ServerLog log)
    {
        try
        {
            Run();
        }
        catch (Exception exception)
        {
            log.Error($"the rehearsal failed: {exception}");
        }
    }

    /// <returns>What was checked: a test sees that it is what users write, not a heap of errors.</returns>
    internal static CheckedSet Run()
    {
        FileSyntax file = Parser.Parse(new SourceFile("minutes.facts", Facts.AsMemory()));
        Neighbours.MayDeclare(Facts, []);
        DocumentText document = new(new SourceFile("documents/minutes.txt", Document.AsMemory()), null);
        return FactCompiler.Check(new ProjectInput { Files = [file], Documents = [document], Settings = FactumSettings.Default });
    }
}
