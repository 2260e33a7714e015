using System.Runtime.CompilerServices;
using Factum.Syntax;
using Factum.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Inputs;

/// <summary>Fact files of a compilation, parsed once per text: generator and analyzers of one compilation are handed the same text objects.</summary>
internal static class FactFiles
{
    private static readonly ConditionalWeakTable<SourceText, FileSyntax> parsed = new();

    public static bool IsFactFile(AdditionalText file) => ProjectPath.HasExtension(file.Path, ".facts");

    public static FileSyntax Parse((AdditionalText File, string ProjectDirectory) file, CancellationToken cancellation) =>
        Parse(file.File, file.ProjectDirectory, cancellation);

    public static FileSyntax Parse(AdditionalText file, string projectDirectory, CancellationToken cancellation)
    {
        string path = ProjectPath.Relative(file.Path, projectDirectory);
        // The host itself reports a file that it cannot read; to us it is empty.
        if (file.GetText(cancellation) is not { } text)
            return Parser.Parse(new SourceFile(path, default), cancellation);
        FileSyntax syntax = parsed.GetValue(text, key => Parse(path, key, cancellation));
        return syntax.File.Path == path ? syntax : Parse(path, text, cancellation);
    }

    private static FileSyntax Parse(string path, SourceText text, CancellationToken cancellation) =>
        Parser.Parse(TextReading.Read(path, text), cancellation);
}
