using System.Collections.Immutable;
using Factum.Kinds;

namespace Factum.Emission;

/// <summary>What the kinds of a project are called in C#: its own in its namespace, those of referenced assemblies where these emit them.</summary>
internal sealed class KindNames
{
    public const string Source = "source";

    private readonly Dictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> simpleNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> collections;

    public KindNames(KindModel kinds, ImmutableArray<ImportedBook> imports, FactumSettings settings)
    {
        Namespace = CSharpName.Namespace(settings.Namespace);
        RootClass = NotOfItsMembers(CSharpName.Identifier(settings.RootClass));
        foreach (IGrouping<string?, Kind> assembly in kinds.Kinds.GroupBy(kind => kind.ImportedFrom))
        {
            ImportedBook? book = imports.FirstOrDefault(import => import.Assembly == assembly.Key);
            AddAll(assembly, book is null ? Namespace : CSharpName.Namespace(book.Namespace), book is null ? RootClass : LastPart(book.RootClass));
        }

        NameScope collectionScope = new(RootClass);
        collections = new(StringComparer.Ordinal);
        foreach (Kind kind in kinds.Kinds.OrderBy(kind => kind.Name, StringComparer.Ordinal))
            collections[kind.Name] = collectionScope.Take(CSharpName.Pascal(kind.Plural.Length == 0 ? kind.Name + "s" : kind.Plural));
        if (!collections.ContainsKey(Source))
            collections[Source] = collectionScope.Take("Sources");
    }

    public string Namespace { get; }

    public string RootClass { get; }

    /// <summary>The record of a kind, from <c>global::</c> on; that of all entities where the kind is not known.</summary>
    public string TypeOf(string kind) =>
        kind == Source ? "global::Factum.Source" : types.TryGetValue(kind, out string? type) ? type : "global::Factum.Entity";

    public string SimpleNameOf(string kind) => simpleNames[kind];

    /// <summary>The class in the root class that holds the entities of a kind.</summary>
    public string CollectionOf(string kind) => collections[kind];

    private void AddAll(IEnumerable<Kind> kinds, string @namespace, string rootClass)
    {
        string prefix = @namespace.Length == 0 ? "global::" : "global::" + @namespace + ".";
        foreach (KeyValuePair<string, string> name in NameScope.Of(kinds.Select(kind => kind.Name).Where(name => name != Source), rootClass))
        {
            types[name.Key] = prefix + name.Value;
            simpleNames[name.Key] = name.Value;
        }
    }

    /// <summary>A class may not have a member of its own name.</summary>
    private static string NotOfItsMembers(string rootClass) => rootClass is "All" or "Find" or "__Catalog" ? rootClass + "_" : rootClass;

    private static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
