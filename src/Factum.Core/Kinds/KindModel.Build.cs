using System.Collections.Immutable;
using Factum.Syntax;

namespace Factum.Kinds;

internal sealed partial class KindModel
{
    /// <summary>Reads the declarations of the prelude, of referenced assemblies and of the project's files.</summary>
    public static KindModel Build(ImmutableArray<FileSyntax> files, ImmutableArray<ImportedBook> imports) => new KindModelBuilder().Build(files, imports);
}
