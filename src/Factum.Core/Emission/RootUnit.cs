using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Factum.Shards;

namespace Factum.Emission;

/// <summary>A kind in the root class.</summary>
/// <param name="Name">In the language.</param>
/// <param name="Type">Its record.</param>
/// <param name="Collection">The class that holds its entities.</param>
/// <param name="Refined">It and the kinds that refine it, in the language, parted by spaces.</param>
internal sealed record CollectionModel(string Name, string Type, string Collection, string Refined);

/// <summary>Where an entity is: by the hash of its id.</summary>
internal readonly record struct IndexEntry(uint Hash, int Shard, int Ordinal);

/// <summary>The root class: collections, lookups, the catalog and its index. Changes with the names of entities and files, not with facts.</summary>
internal sealed class RootUnit(RootModel root, ImmutableArray<CollectionModel> collections, ImmutableArray<string> shards, ImmutableArray<IndexEntry> index, ImmutableArray<string> imports)
    : EmissionUnit
{
    public override string HintName => Root.RootClass.TrimStart('@') + ".g.cs";

    private RootModel Root { get; } = root;

    private ImmutableArray<CollectionModel> Collections { get; } = collections;

    private ImmutableArray<string> Shards { get; } = shards;

    private ImmutableArray<IndexEntry> Index { get; } = index;

    private ImmutableArray<string> Imports { get; } = imports;

    public override bool Equals(EmissionUnit? other) => other is RootUnit unit && unit.Root == Root && unit.Collections.SequenceEqual(Collections)
        && unit.Shards.SequenceEqual(Shards) && unit.Imports.SequenceEqual(Imports) && unit.Index.AsSpan().SequenceEqual(Index.AsSpan());

    public override int GetHashCode() => Index.Length;

    public override string Write()
    {
        CSharpWriter writer = CSharpWriter.Start();
        writer.OpenNamespace(Root.Namespace);
        writer.Line("/// <summary>The facts of this project: what its fact files tell, checked when it was compiled.</summary>");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{Visibility} static partial class {Root.RootClass}");
        WriteLookup(writer);
        foreach (CollectionModel collection in Collections)
            WriteCollection(writer, collection);
        WriteCatalog(writer);
        writer.Close();
        writer.CloseNamespace(Root.Namespace);
        return writer.ToString();
    }

    private const string AllEntities = "global::System.Collections.Generic.IReadOnlyList<global::Factum.Entity>";

    private string Visibility => Root.IsPublic ? "public" : "internal";

    private static void WriteLookup(CSharpWriter writer)
    {
        writer.Line($"private static {AllEntities}? __all;");
        writer.Line();
        writer.Line("/// <summary>The entities of this assembly, sources and all, in the order of their files.</summary>");
        writer.Line($"public static {AllEntities} All => __all ?? __FactCatalog.Instance.All(ref __all);");
        writer.Line();
        writer.Line("/// <summary>The catalog that generated code of other assemblies looks entities up in.</summary>");
        writer.Line(GeneratedCode.Hidden);
        writer.Line("public static global::Factum.CompilerServices.Catalog __Catalog => __FactCatalog.Instance;");
        writer.Line();
        writer.Line("/// <summary>Finds an entity by its name in fact files, in this assembly and in those whose facts it builds on; null where none has it.</summary>");
        writer.Line("public static global::Factum.Entity? Find(string id) => __FactCatalog.Instance.Find(id);");
    }

    private static void WriteCollection(CSharpWriter writer, CollectionModel collection)
    {
        string list = $"global::System.Collections.Generic.IReadOnlyList<{collection.Type}>";
        string kinds = string.Join(", ", collection.Refined.Split(' ').Select(CSharpLiteral.Escaped));
        writer.Line();
        Documentation.Write(writer, $"The entities of kind '{collection.Name}'.");
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"public static partial class {collection.Collection}");
        writer.Line($"private static {list}? __all;");
        writer.Line();
        writer.Line("/// <summary>Those of this assembly, refining kinds included, in the order of their files.</summary>");
        writer.Line($"public static {list} All => __all ?? __FactCatalog.Instance.All<{collection.Type}>(ref __all, {kinds});");
        writer.Line();
        writer.Line("/// <summary>Finds one by its name in fact files, in this assembly and in those whose facts it builds on; null where none has it.</summary>");
        writer.Line($"public static {collection.Type}? Find(string id) => __FactCatalog.Instance.Find<{collection.Type}>(id);");
        writer.Line();
        writer.Line("/// <summary>The names of those that have no property of their own.</summary>");
        writer.Open("public static partial class Ids");
        writer.Close();
        writer.Close();
    }

    private void WriteCatalog(CSharpWriter writer)
    {
        const string Namespace = "global::Factum.CompilerServices.";
        writer.Line();
        writer.Open($"private sealed class __FactCatalog : {Namespace}Catalog");
        writer.Line("internal static readonly __FactCatalog Instance = new __FactCatalog();");
        writer.Line();
        writer.Open($"private __FactCatalog() : base({Number(Index.Length)}, {Number(Shards.Length)}, {Number(Imports.Length)})");
        writer.Close();
        WriteSwitch(writer, $"protected override {Namespace}Shard ReadShard(int shard) => shard switch", Shards.Select((shard, i) => (Number(i), shard + ".Data")));
        WriteSwitch(writer, $"protected override global::Factum.Entity? Create(string kind, {Namespace}EntityHandle handle) => kind switch", Collections.Select(kind => (CSharpLiteral.Escaped(kind.Name), $"new {kind.Type}(handle)")), "null");
        WriteSwitch(writer, $"protected override {Namespace}Catalog ReadImport(int import) => import switch", Imports.Select((import, i) => (Number(i), $"global::{import}.__Catalog")));
        WriteIndex(writer);
        writer.Close();
    }

    private static void WriteSwitch(CSharpWriter writer, string header, IEnumerable<(string Key, string Value)> arms, string other = "throw new global::System.ArgumentOutOfRangeException()")
    {
        writer.Line();
        writer.Open(header);
        foreach ((string key, string value) in arms)
            writer.Line($"{key} => {value},");
        writer.Line($"_ => {other},");
        writer.Close(";");
    }

    private void WriteIndex(CSharpWriter writer)
    {
        writer.Line();
        writer.Open("protected override global::System.ReadOnlySpan<byte> ReadIndex(int part)");
        writer.Open("switch (part)");
        for (int start = 0, part = 0; start < Index.Length; start += ShardFormat.IndexPartCount, part++)
        {
            StringBuilder text = new();
            for (int i = start; i < Math.Min(Index.Length, start + ShardFormat.IndexPartCount); i++)
                text.Append(Hex(Index[i].Hash, "x8")).Append(Hex((uint)Index[i].Shard, "x5")).Append(Hex((uint)Index[i].Ordinal, "x2")).Append('\n');
            writer.Literal($"case {Number(part)}: return ", text.ToString(), "u8;");
        }

        writer.Line("default: return default;");
        writer.Close();
        writer.Close();
    }

    private static string Hex(uint number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
