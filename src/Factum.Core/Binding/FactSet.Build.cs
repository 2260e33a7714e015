using System.Collections.Immutable;
using Factum.Kinds;

namespace Factum.Binding;

internal sealed partial class FactSet
{
    /// <summary>Merges the files, in any order given, and looks names up.</summary>
    public static FactSet Build(KindModel kinds, ImmutableArray<FileFacts> files) => Build(kinds, files, null);

    /// <summary>The same, with the entities and the names of an earlier set where no file changed that has a say in them.</summary>
    public static FactSet Build(KindModel kinds, ImmutableArray<FileFacts> files, FactSet? previous) =>
        new FactSetBuilder(kinds, files, ReferenceEquals(previous?.Kinds, kinds) ? previous : null).Build();
}
