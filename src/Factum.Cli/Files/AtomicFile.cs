namespace Factum.Cli.Files;

/// <summary>Replaces a file as one step: a reader, or a cut in the power, sees the old file or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>Null, or why it could not be written; then the old file stands.</summary>
    public static string? Replace(string path, byte[] bytes)
    {
        // The file behind a link, so that the link stays one.
        string target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        string fresh = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                return "fact file is read-only";
            using (FileStream stream = new(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
            File.Move(fresh, target, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(fresh);
            return $"fact file cannot be written: {exception.Message}";
        }
    }
}
