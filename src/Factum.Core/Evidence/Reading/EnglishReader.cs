using System.Collections.Immutable;

namespace Factum.Evidence.Reading;

/// <summary>Reads English.</summary>
internal sealed class EnglishReader : IValueReader
{
    public static EnglishReader Instance { get; } = new();

    public ImmutableArray<Mention> Read(ReadOnlySpan<char> text, ReadingContext context) => [];
}
