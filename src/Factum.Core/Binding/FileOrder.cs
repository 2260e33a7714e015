using System.Collections.Immutable;
using Factum.Text;

namespace Factum.Binding;

/// <summary>The files of a project in ordinal order of path, imported ones first, so that the order given decides nothing.</summary>
internal sealed class FileOrder
{
    private readonly Dictionary<SourceFile, int> places;

    public FileOrder(ImmutableArray<FileFacts> files)
    {
        Files = files.Sort(Compare);
        places = new Dictionary<SourceFile, int>(Files.Length);
        IsStrict = true;
        for (int i = 0; i < Files.Length; i++)
        {
            IsStrict &= i == 0 || Compare(Files[i - 1], Files[i]) < 0;
            places[Files[i].File] = i;
        }
    }

    public ImmutableArray<FileFacts> Files { get; }

    /// <summary>No two files have the same path.</summary>
    public bool IsStrict { get; }

    public int PlaceOf(FileFacts file) => places[file.File];

    public int PlaceOf(EntityBlock block) => places[block.Site.File];

    public FileFacts FileOf(EntityBlock block) => Files[PlaceOf(block)];

    public bool Contains(FileFacts file) => places.TryGetValue(file.File, out int place) && ReferenceEquals(Files[place], file);

    private static int Compare(FileFacts a, FileFacts b)
    {
        int byOrigin = (a.ImportedFrom is null).CompareTo(b.ImportedFrom is null);
        return byOrigin != 0 ? byOrigin : string.CompareOrdinal(a.File.Path, b.File.Path);
    }
}
