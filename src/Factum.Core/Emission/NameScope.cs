using System.Globalization;

namespace Factum.Emission;

/// <summary>Hands out the names of one C# scope. Names come in ordinal order, so that who gets which depends on no order of files.</summary>
internal sealed class NameScope(params string[] taken)
{
    private readonly HashSet<string> used = new(taken, StringComparer.Ordinal);
    private readonly HashSet<string> plains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The names of a scope by the names in the language.</summary>
    public static Dictionary<string, string> Of(IEnumerable<string> names, params string[] taken)
    {
        NameScope scope = new(taken);
        foreach (string name in names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal))
            scope.Add(name);
        return scope.names;
    }

    /// <summary>A name that is not in use yet, as close to the wish as can be.</summary>
    public string Take(string wish)
    {
        string name = CSharpName.IsReserved(wish) || used.Contains(wish) ? wish + "_" : wish;
        for (int i = 2; !used.Add(name); i++)
            name = wish + "_" + i.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    private void Add(string name)
    {
        string plain = CSharpName.Pascal(name);
        names[name] = Take(plains.Add(plain) ? plain : CSharpName.PascalApart(name));
    }
}
