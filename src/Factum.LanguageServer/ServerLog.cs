using System.Globalization;
using Factum.LanguageServer.Protocol;

namespace Factum.LanguageServer;

/// <summary>Says what happened: to a file, where there is one, and to the client's window.</summary>
internal sealed class ServerLog(TextWriter? file)
{
    private const int ErrorType = 1, WarningType = 2, InfoType = 3;
    private readonly Lock gate = new();

    /// <summary>Null until the client may be sent something.</summary>
    public Client? Client { get; set; }

    public void Info(string message) => Write(InfoType, "info", message);

    public void Warning(string message) => Write(WarningType, "warning", message);

    public void Error(string message) => Write(ErrorType, "error", message);

    private void Write(int type, string word, string message)
    {
        lock (gate)
        {
            file?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:HH:mm:ss.fff} {word}: {message}"));
            file?.Flush();
        }

        Client?.Notify("window/logMessage", new LogMessageParams(type, message));
    }
}
