using Factum.Text;

namespace Factum.Roslyn.Inputs;

/// <summary>Compares files by path and text.</summary>
internal sealed class SourceFileComparer : IEqualityComparer<SourceFile>
{
    public static SourceFileComparer Instance { get; } = new();

    public bool Equals(SourceFile? one, SourceFile? other) =>
        ReferenceEquals(one, other)
        || (one is not null && other is not null && one.Path == other.Path && one.Problem == other.Problem && one.Text.Span.SequenceEqual(other.Text.Span));

    public int GetHashCode(SourceFile file) => StringComparer.Ordinal.GetHashCode(file.Path) * 31 + file.Text.Length;
}
