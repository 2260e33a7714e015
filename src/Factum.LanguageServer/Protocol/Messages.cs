namespace Factum.LanguageServer.Protocol;

/// <param name="Type">1 error, 2 warning, 3 info, 4 log.</param>
/// <param name="Message">One line.</param>
internal sealed record LogMessageParams(int Type, string Message);

internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

internal sealed record Registration(string Id, string Method, WatchedFilesRegistration RegisterOptions);

internal sealed record WatchedFilesRegistration(IReadOnlyList<FileWatcher> Watchers);

internal sealed record FileWatcher(string GlobPattern);
