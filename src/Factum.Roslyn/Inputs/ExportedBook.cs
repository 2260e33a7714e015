namespace Factum.Roslyn.Inputs;

/// <summary>What an assembly exports, as text.</summary>
internal sealed record ExportedBook(string Assembly, string RootClass, string Namespace, string Text)
{
    /// <summary>The version of the language that exported texts are in; a text of a later one is left alone, because this compiler cannot know what it says.</summary>
    private const int NewestVersion = 1;

    /// <summary>Joins the parts of a book; null where there is none that can be read.</summary>
    public static ExportedBook? Join(string assembly, List<BookPart> parts)
    {
        if (parts.Count == 0 || parts.Exists(part => part.Version is < 1 or > NewestVersion))
            return null;
        return new ExportedBook(assembly, parts[0].RootClass, parts[0].Namespace, string.Concat(parts.OrderBy(part => part.Number).Select(part => part.Text)));
    }
}

/// <summary>One attribute of an assembly that exports facts.</summary>
internal sealed record BookPart(int Version, string RootClass, string Namespace, string Text, int Number);
