using System.Reflection;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Kinds;

/// <summary>The kinds that the compiler brings along, written in the language and embedded. Parsed once.</summary>
internal static class Prelude
{
    public const string Path = "factum:prelude.facts";

    /// <summary>The kind whose properties every kind has. No entity has it, and no other kind may name it.</summary>
    public const string EveryKind = "entity";

    private static readonly Lazy<FileSyntax> lazy = new(Parse);

    public static FileSyntax Syntax => lazy.Value;

    private static FileSyntax Parse()
    {
#pragma warning disable RS0030 // A resource of this assembly is part of the function, and streams are how the runtime hands it out.
        using System.IO.Stream stream = typeof(Prelude).GetTypeInfo().Assembly.GetManifestResourceStream(Path)
            ?? throw new InvalidOperationException($"the resource '{Path}' is missing from the build");
        using System.IO.StreamReader reader = new(stream);
        return Parser.Parse(new SourceFile(Path, reader.ReadToEnd().AsMemory()));
#pragma warning restore RS0030
    }
}
