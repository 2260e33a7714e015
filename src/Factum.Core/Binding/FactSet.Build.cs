using System.Collections.Immutable;
using Factum.Kinds;

namespace Factum.Binding;

internal sealed partial class FactSet
{
    /// <summary>Merges the files, in any order given, and looks names up.</summary>
    public static FactSet Build(KindModel kinds, ImmutableArray<FileFacts> files) => new FactSetBuilder(kinds, files).Build();
}
