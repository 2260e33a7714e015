using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Inputs;

/// <summary><c>facts.lock</c>: the one in the folder of the project; where there is none, one that the project names elsewhere, beside fact files that it shares.</summary>
internal static class LockFile
{
    private static readonly ConditionalWeakTable<SourceText, SourceFile> read = new();

    public static bool MayBeLock(AdditionalText file) => ProjectPath.FileName(file.Path) == "facts.lock";

    public static ImmutableArray<SourceFile> Read((AdditionalText File, string ProjectDirectory) file, CancellationToken cancellation) =>
        Read(file.File, file.ProjectDirectory, cancellation);

    /// <summary>None where the file cannot be read.</summary>
    public static ImmutableArray<SourceFile> Read(AdditionalText file, string projectDirectory, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text
            ? [read.GetValue(text, key => TextReading.Read(ProjectPath.Relative(file.Path, projectDirectory), key))]
            : [];

    /// <summary>The project's own first; then, for any order of files the same, the first in ordinal order of path.</summary>
    public static SourceFile? Choose(ImmutableArray<SourceFile> locks)
    {
        SourceFile? chosen = null;
        foreach (SourceFile file in locks)
        {
            if (file.Path == "facts.lock")
                return file;
            if (chosen is null || string.CompareOrdinal(file.Path, chosen.Path) < 0)
                chosen = file;
        }

        return chosen;
    }
}
