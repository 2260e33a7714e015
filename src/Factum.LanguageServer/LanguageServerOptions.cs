namespace Factum.LanguageServer;

/// <summary>How a server is started.</summary>
public sealed record LanguageServerOptions
{
    /// <summary>Where the log is written besides the client's window; null = nowhere.</summary>
    public TextWriter? Log { get; init; }

    /// <summary>Today; the language's rules on expiry ask for it.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(DateTime.Today);
}
