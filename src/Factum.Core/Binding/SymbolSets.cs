namespace Factum.Binding;

/// <summary>Finite and co-finite sets of texts; items in ordinal order, each once.</summary>
internal static class SymbolSets
{
    /// <summary>What one of the choices allows. Two different texts under <c>not</c> leave nothing out.</summary>
    public static SymbolSet Of(IEnumerable<ValueChoice> choices)
    {
        SortedSet<string> named = new(StringComparer.Ordinal), excluded = new(StringComparer.Ordinal);
        foreach (ValueChoice choice in choices)
            (choice.IsNot ? excluded : named).Add(choice.Scalar.Text);
        if (excluded.Count == 0)
            return new SymbolSet([.. named], IsComplement: false);
        return new SymbolSet(excluded.Count == 1 && !named.Contains(excluded.Min!) ? [.. excluded] : [], IsComplement: true);
    }
}
