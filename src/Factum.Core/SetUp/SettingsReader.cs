using System.Collections.Immutable;

namespace Factum.SetUp;

/// <summary>Reads the settings of a project. Total: what cannot be read keeps its default and is named.</summary>
internal static class SettingsReader
{
    public static ReadSettings Read(SettingTexts texts)
    {
        ImmutableArray<SettingProblem>.Builder problems = ImmutableArray.CreateBuilder<SettingProblem>();
        FactumSettings settings = FactumSettings.Default with
        {
            Namespace = ReadNamespace(texts, problems),
            RootClass = ReadRootClass(texts.RootClass.Trim(), problems),
            IsPublic = ReadChoice("FactumVisibility", texts.Visibility, "public", "internal", problems),
            AsOf = ReadDate(texts.AsOf.Trim(), problems),
            MinimumOrigins = OriginMinimumsReader.Read(texts.MinimumOrigins, problems),
            DocumentFolders = ReadFolders(texts.Documents),
        };
        return new ReadSettings(settings, !ReadChoice("FactumRequireFacts", texts.RequireFacts, "false", "true", problems), problems.ToImmutable());
    }

    /// <summary>A root namespace comes from the project's file name and may hold anything; one that is set for us has to be right.</summary>
    private static string ReadNamespace(SettingTexts texts, ImmutableArray<SettingProblem>.Builder problems)
    {
        string set = texts.Namespace.Trim(), root = texts.RootNamespace.Trim();
        if (set.Length == 0)
            return root.Length == 0 ? FactumSettings.Default.Namespace : NamespaceName.MakeValid(root);
        string valid = NamespaceName.MakeValid(set);
        if (valid != set)
            problems.Add(new SettingProblem("FactumNamespace", set, "a namespace of C#"));
        return valid;
    }

    private static string ReadRootClass(string set, ImmutableArray<SettingProblem>.Builder problems)
    {
        if (set.Length == 0)
            return FactumSettings.Default.RootClass;
        if (NamespaceName.MakeValid(set) == set && set.IndexOf('.') < 0)
            return set;
        problems.Add(new SettingProblem("FactumRootClass", set, "a name of a class in C#"));
        return FactumSettings.Default.RootClass;
    }

    private static EdtfDate? ReadDate(string set, ImmutableArray<SettingProblem>.Builder problems)
    {
        if (set.Length == 0)
            return null;
        if (EdtfDate.TryParse(set, out EdtfDate? date))
            return date;
        problems.Add(new SettingProblem("FactumAsOf", set, "a date such as '2026-01-31'"));
        return null;
    }

    /// <summary>True where the first, which is the default, is set.</summary>
    private static bool ReadChoice(string name, string text, string first, string second, ImmutableArray<SettingProblem>.Builder problems)
    {
        string set = text.Trim();
        if (string.Equals(set, second, StringComparison.OrdinalIgnoreCase))
            return false;
        if (set.Length > 0 && !string.Equals(set, first, StringComparison.OrdinalIgnoreCase))
            problems.Add(new SettingProblem(name, set, $"'{first}' or '{second}'"));
        return true;
    }

    private static ImmutableArray<string> ReadFolders(string text)
    {
        ImmutableArray<string> folders =
        [
            .. text.Split('|', ';').Select(folder => folder.Trim().Replace('\\', '/')).Where(folder => folder.Length > 0).Select(folder => folder.Length > 1 ? folder.TrimEnd('/') : folder),
        ];
        return folders.IsEmpty ? FactumSettings.Default.DocumentFolders : folders;
    }
}

/// <summary>Settings as read, and what is wrong with them.</summary>
/// <param name="Settings">Defaults stand in for what cannot be read.</param>
/// <param name="RequiresFacts">A project without fact files is a mistake (<c>FactumRequireFacts</c>).</param>
/// <param name="Problems">In the order of the settings.</param>
internal sealed record ReadSettings(FactumSettings Settings, bool RequiresFacts, ImmutableArray<SettingProblem> Problems);

/// <summary>A setting whose value is not what it has to be.</summary>
internal sealed record SettingProblem(string Name, string Value, string Expected);
