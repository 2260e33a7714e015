using System.Globalization;
using Factum.Benchmarks.Synthetic;

namespace Factum.Benchmarks;

/// <summary>Writes a project that build.sh builds and runs: the same entities as fact files, or as records by hand.</summary>
internal static class ConsumerProject
{
    public static void Write(string form, int entities, string folder)
    {
        SyntheticProject project = SyntheticProject.Create(Math.Max(entities / 20, 1), entities * SyntheticProject.ClaimsPerEntity, Math.Max(entities / 20, 1));
        Directory.CreateDirectory(folder);
        // Nothing of the repository above reaches the project.
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(folder, name), "<Project />\n");
        if (form == "facts")
            WriteFacts(project, folder);
        else
            File.WriteAllText(Path.Combine(folder, "Facts.cs"), HandWritten.Of(project));
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project(form));
        SyntheticEntity first = project.Files[^1].Entities[0];
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program(form, first));
    }

    private static void WriteFacts(SyntheticProject project, string folder)
    {
        foreach (SyntheticFile file in project.Files)
        {
            Save(Path.Combine(folder, file.Path), FactsText.Of(file));
            Save(Path.Combine(folder, file.DocumentPath), file.Document);
        }
    }

    private static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        File.WriteAllText(path, text);
    }

    /// <summary>The assemblies come from the folder that FactumBin names, and the build files from FactumBuild, as in the package.</summary>
    private static string Project(string form)
    {
        const string facts = """
              <Import Project="$(FactumBuild)/Factum.props" />
              <ItemGroup>
                <Reference Include="$(FactumBin)/net10.0/Factum.dll" />
                <Analyzer Include="$(FactumBin)/netstandard2.0/Factum.dll;$(FactumBin)/netstandard2.0/Factum.Core.dll;$(FactumBin)/netstandard2.0/Factum.Roslyn.dll" />
              </ItemGroup>
              <Import Project="$(FactumBuild)/Factum.targets" />

            """;
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            {(form == "facts" ? facts : "")}</Project>

            """;
    }

    /// <summary>Prints the processor time of the first access to one fact, in milliseconds.</summary>
    private static string Program(string form, SyntheticEntity entity)
    {
        string collection = entity.Kind == "person" ? "People" : "Firms";
        string property = entity.Kind == "person" ? "Born" : "Founded";
        // Beyond 2,000 entities of a kind there are constants in place of properties, so the fact is looked up.
        string access = form == "facts" ? $"Consumer.Facts.{collection}.Find(\"{entity.Name}\")!.{property}" : $"Hand.Facts.{collection}.{HandWritten.Pascal(entity.Name)}.{property}!";
        return string.Create(CultureInfo.InvariantCulture, $"""
            System.TimeSpan start = System.Environment.CpuUsage.TotalTime;
            string text = {access}.ToString();
            System.TimeSpan elapsed = System.Environment.CpuUsage.TotalTime - start;
            System.Console.WriteLine(text.Length > 0 ? elapsed.TotalMilliseconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) : throw new System.InvalidOperationException());

            """);
    }
}
