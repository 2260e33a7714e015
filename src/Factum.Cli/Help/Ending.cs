namespace Factum.Cli.Help;

/// <summary>What the exit codes mean, for people who write scripts.</summary>
internal static class Ending
{
    /// <summary>Of a verb; of the tool itself for any other name.</summary>
    public static IReadOnlyList<string> Of(string verb) => verb switch
    {
        "check" => ["0  no error", "1  errors", "2  nothing could be checked", "130  broken off with Ctrl+C; a watch ends with what its last check came to"],
        "cite" => ["0  the words are in the document as given", "1  they are not; the nearest passage is shown", "2  there is no such document or passage"],
        "read" => ["0  read; words that state no value are none the worse", "2  the call is wrong"],
        "lock" => ["0  the lock holds every citation that could be checked", "1  a citation failed, or with --check the lock would change", "2  nothing was written"],
        "format" => ["0  every file is in the one layout", "1  with --check, a file is not", "2  a file could not be read or written"],
        "overlap" => ["0  compared, whatever was found", "2  nothing could be compared"],
        "explain" => ["0  explained", "2  there is no such rule"],
        _ => ["0  good", "1  the facts are not", "2  nothing can be said of the facts"],
    };
}
