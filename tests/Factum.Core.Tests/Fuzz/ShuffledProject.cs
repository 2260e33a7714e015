using System.Collections.Immutable;
using Factum.Binding.Rules;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Core.Tests.Fuzz;

/// <summary>The same project in another order.</summary>
internal static class ShuffledProject
{
    private static readonly Rule[] firstCounts = [KindDeclaredTwice.Rule, PropertyDeclaredTwice.Rule, AnotherKind.Rule, AnotherTitle.Rule];

    public static ProjectInput Files(ProjectInput input, Random random) => new()
    {
        Files = Shuffle(input.Files, random),
        Documents = Shuffle(input.Documents, random),
        Lock = input.Lock,
        Settings = input.Settings,
    };

    /// <summary>
    /// Each file with its blocks in another order. Null where that may change something: in a broken file what recovery skips depends on what
    /// stands before it, and of two kinds or titles of one entity, or two declarations of one thing, the first counts.
    /// </summary>
    public static ProjectInput? Blocks(ProjectInput input, CheckedSet set, Random random) => input.Files.Any(file => !file.Diagnostics.IsEmpty) || set.Diagnostics.Any(FirstCounts) ? null : new()
    {
        Files = [.. input.Files.Select(file => Parser.Parse(new SourceFile(file.File.Path, WithShuffledBlocks(file, random).AsMemory())))],
        Documents = input.Documents,
        Lock = input.Lock,
        Settings = input.Settings,
    };

    /// <summary>What follows an <c>according to</c> stays behind it, and what precedes the first before it.</summary>
    private static string WithShuffledBlocks(FileSyntax file, Random random)
    {
        List<(string According, List<string> Blocks)> runs = [("", [])];
        foreach (DeclarationSyntax declaration in file.Declarations)
        {
            string text = file.File.ToString(declaration.Span) + "\n";
            if (declaration is AccordingSyntax)
                runs.Add((text, []));
            else
                runs[^1].Blocks.Add(text);
        }

        return string.Concat(((IEnumerable<(string According, List<string> Blocks)>)[runs[0], .. Shuffle([.. runs.Skip(1)], random)])
            .Select(run => run.According + string.Concat(Shuffle([.. run.Blocks], random))));
    }

    private static bool FirstCounts(FactDiagnostic diagnostic) => firstCounts.Contains(diagnostic.Rule);

    private static ImmutableArray<T> Shuffle<T>(ImmutableArray<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
