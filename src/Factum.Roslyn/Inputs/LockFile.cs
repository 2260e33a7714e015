using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Inputs;

/// <summary><c>facts.lock</c> in the folder of the project.</summary>
internal static class LockFile
{
    private static readonly ConditionalWeakTable<SourceText, SourceFile> read = new();

    public static bool MayBeLock(AdditionalText file) => ProjectPath.FileName(file.Path) == "facts.lock";

    public static ImmutableArray<SourceFile> Read((AdditionalText File, string ProjectDirectory) file, CancellationToken cancellation) =>
        Read(file.File, file.ProjectDirectory, cancellation);

    /// <summary>None where the file lies in another folder or cannot be read.</summary>
    public static ImmutableArray<SourceFile> Read(AdditionalText file, string projectDirectory, CancellationToken cancellation) =>
        ProjectPath.Relative(file.Path, projectDirectory) is "facts.lock" && file.GetText(cancellation) is { } text
            ? [read.GetValue(text, key => TextReading.Read("facts.lock", key))]
            : [];
}
