namespace Factum.Cli.Files;

/// <summary>Writes a file, old or new, as one step: a reader, or a cut in the power, sees the old file or the new one.</summary>
internal static class AtomicFile
{
    /// <summary>Null, or why it could not be written; then the old file stands.</summary>
    public static string? Replace(string path, byte[] bytes)
    {
        // The file behind a link, so that the link stays one.
        string target = (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        string fresh = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            bool isNew = !File.Exists(target);
            if (!isNew && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                return "it is read-only";
            using (FileStream stream = new(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!isNew && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
            File.Move(fresh, target, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(fresh);
            return $"it cannot be written: {exception.Message}";
        }
    }
}
