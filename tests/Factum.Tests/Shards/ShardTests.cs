using Xunit;
using System.Text;
using Factum.CompilerServices;

namespace Factum.Tests.Shards;

public class ShardTests
{
    private const string Text = "1\t2\tsource|boat\n0000000000\n010000002c\nlog\tThe log\n=published\t1\t3\n.1\t\t\t\t1875\t=1875\nargo\tArgo \\u2028 \\\\ \\p\\t\n";

    [Fact]
    public void AnEntity_IsFoundByItsId() => Assert.Equal("The log", new BoatCatalog(Text).Find("log")?.Name);

    [Fact]
    public void AnEntity_IsAlwaysTheSameObject()
    {
        BoatCatalog catalog = new(Text);
        Entity?[] found = new Entity?[64];
        Parallel.For(0, found.Length, i => found[i] = catalog.Find("argo"));
        Assert.All(found, entity => Assert.Same(found[0], entity));
        Assert.NotNull(found[0]);
    }

    [Fact]
    public void AFact_IsAlwaysTheSameObject()
    {
        Source log = Assert.IsType<Source>(new BoatCatalog(Text).Find("log"));
        Fact<EdtfDate>[] found = new Fact<EdtfDate>[64];
        Parallel.For(0, found.Length, i => found[i] = log.Published);
        Assert.All(found, fact => Assert.Same(found[0], fact));
    }

    [Fact]
    public void Escapes_AreRead() => Assert.Equal("Argo \u2028 \\ |\t", new BoatCatalog(Text).Find("argo")?.Name);

    [Fact]
    public void AFactWithoutADecidingClaim_Throws()
    {
        Source log = new BoatCatalog(Text).FindSource("log");
        FactNotSettledException exception = Assert.Throws<FactNotSettledException>(() => log.Published.Value);
        Assert.Equal("'published' of 'The log' (source log) is not settled: its claims leave more than one value: 1875", exception.Message);
    }

    [Fact]
    public void AnAbsentFact_IsNotNull()
    {
        Source log = new BoatCatalog(Text).FindSource("log");
        Assert.Equal(Presence.Absent, log.Url.Presence);
        Assert.Equal("(absent)", log.Url.ToString());
        Assert.False(log.Url.TryGetValue(out _));
        Assert.Empty(log.Author);
    }

    [Fact]
    public void AnUnknownSource_IsKnownByItsId()
    {
        Source source = new BoatCatalog(Text).FindSource("nowhere");
        Assert.Equal("nowhere", source.Title);
        Assert.Empty(source.Claims);
    }

    [Fact]
    public void ANewerFormat_IsRefused()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => new BoatCatalog(Text.Replace("1\t2\t", "2\t2\t", StringComparison.Ordinal)).Find("log"));
        Assert.Equal("The facts of this assembly are in shard format 2; this version of Factum reads formats 1 to 1", exception.Message);
    }

    private sealed record Boat(EntityHandle Handle0) : Entity(Handle0)
    {
        public bool Equals(Boat? other) => EntityHandle.AreSame(this, other);

        public override int GetHashCode() => EntityHandle.HashOf(this);
    }

    private sealed class BoatCatalog : Catalog
    {
        private readonly byte[] index;
        private readonly Lazy<Shard> shard;

        public BoatCatalog(string text)
            : base(entityCount: 2, shardCount: 1, importCount: 0)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            shard = new Lazy<Shard>(() => new Shard(this, () => bytes));
            index = Encoding.UTF8.GetBytes(string.Concat(new[] { ("log", 0), ("argo", 1) }
                .Select(entry => (Hash: Factum.Shards.ShardFormat.Hash(entry.Item1), Ordinal: entry.Item2)).OrderBy(entry => entry.Hash)
                .Select(entry => FormattableString.Invariant($"{entry.Hash:x8}00000{entry.Ordinal:x2}\n"))));
        }

        protected internal override Shard ReadShard(int shard) => this.shard.Value;

        protected override ReadOnlySpan<byte> ReadIndex(int part) => index;

        protected override Entity? Create(string kind, EntityHandle handle) => kind == "boat" ? new Boat(handle) : null;

        protected override Catalog ReadImport(int import) => throw new ArgumentOutOfRangeException(nameof(import));
    }
}
