using System.Text;
using Factum.Benchmarks.Synthetic;

namespace Factum.Benchmarks;

/// <summary>A synthetic project on disk, for the tool: a hundred claims to a file, and for each file a document of 50 KB in which the quotes stand between other text.</summary>
internal static class WrittenProject
{
    private const int ClaimsPerFile = 100, DocumentLength = 50_000;

    public static void Write(int claims, string folder)
    {
        int files = Math.Max(claims / ClaimsPerFile, 1);
        foreach (SyntheticFile file in SyntheticProject.Create(files, claims, files).Files)
        {
            Write(Path.Combine(folder, file.Path), FactsText.Of(file));
            Write(Path.Combine(folder, file.DocumentPath), Scatter(file));
        }
    }

    /// <summary>Ten quotes, then other text, and so on.</summary>
    private static string Scatter(SyntheticFile file)
    {
        string[] quotes = file.Document.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Prose prose = new(file.Index);
        StringBuilder text = new();
        foreach (string[] ten in quotes.Chunk(10))
            text.AppendJoin('\n', ten).Append("\n\n").Append(prose.Text(DocumentLength * 10 / quotes.Length - ten.Sum(quote => quote.Length) - 300));
        return text.ToString();
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
