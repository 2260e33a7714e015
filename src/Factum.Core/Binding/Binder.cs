using Factum.Kinds;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>Tree to facts: reads values by the types of their properties. Looks at one file and the kinds, at nothing else.</summary>
internal static class Binder
{
    public static FileFacts Bind(FileSyntax file, KindModel kinds, string? importedFrom = null) => new FileBinder(file, kinds).Bind(importedFrom);
}
