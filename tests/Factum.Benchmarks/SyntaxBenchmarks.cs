using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Factum.Benchmarks.Synthetic;
using Factum.Formatting;
using Factum.Syntax;
using Factum.Text;
using Tomlyn.Parsing;
using YamlDotNet.RepresentationModel;

namespace Factum.Benchmarks;

/// <summary>Text to tokens, to trees and back, for each claim; beside it the same information in JSON, YAML and TOML.</summary>
[MemoryDiagnoser]
public class SyntaxBenchmarks
{
    internal const int Claims = 2_000;
    private const int Files = 20;

    private SourceFile[] facts = [];
    private FileSyntax[] trees = [];
    private byte[][] json = [];
    private byte[][] compactJson = [];
    private string[] yaml = [];
    private string[] toml = [];

    [GlobalSetup]
    public void SetUp()
    {
        SyntheticProject project = SyntheticProject.Create(Files, Claims, Files);
        facts = [.. project.Files.Select(file => new SourceFile(file.Path, FactsText.Of(file).AsMemory()))];
        trees = [.. facts.Select(file => Parser.Parse(file))];
        json = [.. project.Files.Select(file => JsonText.Of(file, new JsonWriterOptions { Indented = true }))];
        compactJson = [.. project.Files.Select(file => JsonText.Of(file, default))];
        yaml = [.. project.Files.Select(OutlineText.Yaml)];
        toml = [.. project.Files.Select(OutlineText.Toml)];
        if (trees.Any(tree => !tree.Diagnostics.IsEmpty))
            throw new InvalidOperationException(string.Join('\n', trees.SelectMany(tree => tree.Diagnostics)));
    }

    [Benchmark(OperationsPerInvoke = Claims)]
    public int Lex()
    {
        int count = 0;
        foreach (SourceFile file in facts)
        {
            Lexer lexer = new(file.Text.Span);
            while (lexer.Next().Kind != TokenKind.EndOfFile)
                count++;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Claims)]
    public int ReadJson() => Read(json);

    [Benchmark(OperationsPerInvoke = Claims)]
    public int ReadCompactJson() => Read(compactJson);

    [Benchmark(OperationsPerInvoke = Claims)]
    public int Parse()
    {
        int count = 0;
        foreach (SourceFile file in facts)
            count += Parser.Parse(file).Declarations.Length;
        return count;
    }

    [Benchmark(OperationsPerInvoke = Claims)]
    public int ParseJson() => Parse(json);

    [Benchmark(OperationsPerInvoke = Claims)]
    public int ParseCompactJson() => Parse(compactJson);

    [Benchmark(OperationsPerInvoke = Claims)]
    public int ParseYaml()
    {
        int count = 0;
        foreach (string text in yaml)
        {
            YamlStream stream = [];
            stream.Load(new StringReader(text));
            count += stream.Documents.Count;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Claims)]
    public int ParseToml()
    {
        int count = 0;
        foreach (string text in toml)
            count += SyntaxParser.Parse(text).Tables.ChildrenCount;
        return count;
    }

    [Benchmark(OperationsPerInvoke = Claims)]
    public int Format()
    {
        int count = 0;
        foreach (FileSyntax tree in trees)
            count += Formatter.Format(tree).Length;
        return count;
    }

    private static int Read(byte[][] texts)
    {
        int count = 0;
        foreach (byte[] text in texts)
        {
            Utf8JsonReader reader = new(text);
            while (reader.Read())
                count++;
        }

        return count;
    }

    private static int Parse(byte[][] texts)
    {
        int count = 0;
        foreach (byte[] text in texts)
        {
            using JsonDocument document = JsonDocument.Parse(text);
            count += document.RootElement.GetProperty("entities").GetArrayLength();
        }

        return count;
    }
}
