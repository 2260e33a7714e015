namespace Factum.Cli.Tests;

/// <summary>A small project with one error, one warning without a partner, and a contradiction.</summary>
internal static class Harbour
{
    public const string Facts = """
        source minutes "Minutes" {
            document  "minutes.txt"
        }

        according to minutes

        firm books "Harbour Books" {
            founded  1987  ["founded in 1978"]
        }

        person ada "Ada Brook" {
            home  "Quay Street"
        }

        """;

    public const string Minutes = "Present: Ada Brook.\nThe shop was founded\nin 1987. It sells books. Nobody sells tea.\n";

    public static TemporaryFolder WriteTo(TemporaryFolder folder, string quote = "founded in 1978") =>
        folder.Write("a.facts", Facts.Replace("founded in 1978", quote, StringComparison.Ordinal)).Write("documents/minutes.txt", Minutes);
}
