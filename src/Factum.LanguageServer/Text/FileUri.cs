namespace Factum.LanguageServer.Text;

/// <summary>Between addresses and paths. An address that is no file (<c>untitled:…</c>) has no path.</summary>
internal static class FileUri
{
    public static string? PathOf(string uri) =>
        Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) && parsed.IsFile ? Path.GetFullPath(LocalPath(parsed)) : null;

    public static string Of(string path) => new UriBuilder { Scheme = Uri.UriSchemeFile, Host = "", Path = path.Replace('\\', '/').Replace("%", "%25", StringComparison.Ordinal) }.Uri.AbsoluteUri;

    /// <summary>Clients escape the colon behind a drive letter, and then the path begins with a slash.</summary>
    private static string LocalPath(Uri uri)
    {
        string path = Uri.UnescapeDataString(uri.AbsolutePath);
        return OperatingSystem.IsWindows() && path.Length > 2 && path[0] == '/' && path[2] == ':' ? path[1..] : path;
    }
}
