using System.Collections.Immutable;
using Factum.Binding;
using Factum.Consistency;
using Factum.Evidence;
using Factum.Kinds;

namespace Factum;

/// <summary>The straight line, whole: the one function that compiler, editor, language server and tool call.</summary>
internal static class FactCompiler
{
    public static CheckedSet Check(ProjectInput input, CancellationToken cancellation = default) => Check(input, null, cancellation);

    /// <summary>The same result, sooner: what an earlier check of the project found is kept wherever an edit touches nothing that it hangs on.</summary>
    public static CheckedSet Check(ProjectInput input, CheckedSet? previous, CancellationToken cancellation = default)
    {
        KindModel kinds = KindMemo.Build(input.Files, input.Imports);
        ImmutableArray<FileFacts> files =
        [
            .. input.Imports.Select(book => BindingMemo.Bind(book.Syntax, kinds, book.Assembly)),
            .. input.Files.Select(file => BindingMemo.Bind(file, kinds)),
        ];
        cancellation.ThrowIfCancellationRequested();
        FactSet facts = FactSet.Build(kinds, files, previous?.Facts);
        EvidenceResult evidence = EvidenceChecker.Check(facts, input, previous?.Basis?.Evidence, cancellation);
        ConsistencyResult consistency = ConsistencyChecker.Check(facts, input.Settings, evidence, previous?.Basis?.Consistency, cancellation);
        return new CheckedSet
        {
            Facts = facts,
            Imports = input.Imports,
            Citations = evidence.Citations,
            ClaimEvidence = evidence.Claims,
            Outcomes = consistency.Outcomes,
            Summary = evidence.Summary,
            Basis = evidence.Basis is { } found && consistency.Basis is { } concluded ? new CheckBasis(found, concluded) : null,
            SettingProblems = SetUp.OriginMinimumsReader.FindIdle(input.Settings.MinimumOrigins, kinds),
            Diagnostics = Rules.Waivers.Apply(
                [.. SetUp.Rules.FactFileNotText.Check(input.Files), .. facts.Files.SelectMany(file => file.Syntax.Diagnostics), .. kinds.Diagnostics, .. facts.Files.SelectMany(file => file.Diagnostics), .. facts.Diagnostics, .. evidence.Diagnostics, .. consistency.Diagnostics],
                facts,
                input.Settings),
        };
    }
}
