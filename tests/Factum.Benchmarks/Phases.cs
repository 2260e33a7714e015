using System.Collections.Immutable;
using Factum.Benchmarks.Synthetic;
using Factum.Binding;
using Factum.Consistency;
using Factum.Emission;
using Factum.Evidence;
using Factum.Kinds;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Benchmarks;

/// <summary>A synthetic project, taken through the phases one by one; each keeps what the next one needs.</summary>
internal sealed class Phases
{
    private readonly ImmutableArray<SourceFile> texts;
    private readonly ImmutableArray<SourceFile> documents;
    private KindModel? kinds;
    private ImmutableArray<FileFacts> files = [];
    private FactSet? facts;
    private ProjectInput? input;
    private EvidenceResult? evidence;
    private CheckedSet? whole;

    public Phases(SyntheticProject project)
    {
        texts = [.. project.Files.Select(file => new SourceFile(file.Path, FactsText.Of(file).AsMemory()))];
        documents = [.. project.Files.Where(file => file.HasDocument).Select(file => new SourceFile(file.DocumentPath, file.Document.AsMemory()))];
    }

    public static IReadOnlyList<(string Name, Action<Phases> Run)> All { get; } =
    [
        ("parse", phases => phases.Parse()),
        ("bind", phases => phases.Bind()),
        ("locate", phases => phases.Locate()),
        ("entail, name, audit", phases => phases.CheckEvidence()),
        ("meet", phases => phases.Meet()),
        ("check, whole", phases => phases.Check()),
        ("emit", phases => phases.Emit()),
    ];

    public void Parse() => input = NewInput();

    public void Bind()
    {
        kinds = KindModel.Build(Input.Files, []);
        files = [.. Input.Files.Select(file => Binder.Bind(file, kinds))];
        facts = FactSet.Build(kinds, files);
    }

    /// <summary>Finds every quote; the documents remember where.</summary>
    public void Locate()
    {
        SourceDocuments documents = new(Need(facts), Input);
        foreach (CitedClaims cited in files.SelectMany(CitedClaims.In))
        {
            foreach (BoundQuote quote in cited.Citation.Quotes)
                documents.Of(cited.Citation.Source ?? "").Index?.Locate(quote.Text, cited.Citation.FirstLine, cited.Citation.LastLine);
        }
    }

    public void CheckEvidence() => evidence = EvidenceChecker.Check(Need(facts), Input);

    public void Meet() => ConsistencyChecker.Check(Need(facts), Input.Settings, Need(evidence));

    /// <summary>From parsed files on; documents are new, so that no index of an earlier round is found.</summary>
    public void Check() => whole = FactCompiler.Check(NewInput());

    public int Emit() => Emitter.Plan(Need(whole), Input.Settings).Sum(unit => unit.Write().Length);

    public CheckedSet Checked => Need(whole);

    private ProjectInput Input => Need(input);

    private ProjectInput NewInput() => new()
    {
        Files = [.. texts.Select(text => Parser.Parse(text))],
        Documents = [.. documents.Select(document => new DocumentText(new SourceFile(document.Path, document.Text)))],
    };

    private static T Need<T>(T? value) where T : class => value ?? throw new InvalidOperationException("the phases run in order");
}
