using System.Collections.Immutable;
using Factum.Kinds.Rules;
using Factum.Rules;
using Factum.Syntax;
using Factum.Text;

namespace Factum.Kinds;

/// <summary>Puts kinds together: collects declarations, applies <c>extend</c>, resolves bases, reads types, then modifiers, which may name other properties.</summary>
internal sealed partial class KindModelBuilder
{
    private readonly Dictionary<string, KindDraft> drafts = new(StringComparer.Ordinal);
    private readonly List<Findings> allFindings = [];
    private readonly List<FactDiagnostic> diagnostics = [];
    private KindDraft? everyKind;

    public KindModel Build(ImmutableArray<FileSyntax> files, ImmutableArray<ImportedBook> imports)
    {
        ImmutableArray<FileSyntax> sorted = files.Sort((a, b) => string.CompareOrdinal(a.File.Path, b.File.Path));
        ReadPrelude();
        foreach (ImportedBook book in imports.Sort((a, b) => string.CompareOrdinal(a.Assembly, b.Assembly)))
            ReadImport(book, sorted);
        ReadProject(sorted);
        ResolveBases();
        SpreadPropertiesOfEveryKind();
        ReportOverridingProperties();
        ReadTypes();
        ImmutableArray<Kind> kinds = MakeKinds();
        ReportCollisionsInCSharp(kinds);
        foreach (Findings findings in allFindings)
            diagnostics.AddRange(findings.ToImmutable());
        return new KindModel { Kinds = kinds, Diagnostics = [.. diagnostics] };
    }

    private Findings FindingsOf(SourceFile file)
    {
        Findings findings = new(file);
        allFindings.Add(findings);
        return findings;
    }

    private void ReadPrelude()
    {
        Findings findings = FindingsOf(Prelude.Syntax.File);
        foreach (DeclarationSyntax declaration in Prelude.Syntax.Declarations)
        {
            if (declaration is not KindSyntax syntax)
                continue;
            KindDraft draft = new(syntax, findings) { IsPrelude = true };
            AddProperties(draft, syntax.Properties, findings);
            if (draft.Name == Prelude.EveryKind)
                everyKind = draft;
            else
                drafts.Add(draft.Name, draft);
        }
    }

    /// <summary>An assembly exports the kinds that it emits, those of the prelude included: its word replaces the prelude's.</summary>
    private void ReadImport(ImportedBook book, ImmutableArray<FileSyntax> files)
    {
        Findings findings = FindingsOf(book.Syntax.File);
        foreach (DeclarationSyntax declaration in book.Syntax.Declarations)
        {
            if (declaration is KindSyntax { Name.IsMissing: false } syntax)
                ReadImportedKind(book, syntax, findings, files);
            else if (declaration is ExtendSyntax { Name.IsMissing: false } extend && drafts.TryGetValue(findings.TextOf(extend.Name), out KindDraft? extended))
                AddProperties(Claimed(extended, book), extend.Properties, findings);
        }
    }

    private static KindDraft Claimed(KindDraft draft, ImportedBook book)
    {
        draft.ImportedFrom ??= book.Assembly;
        return draft;
    }

    private void ReadImportedKind(ImportedBook book, KindSyntax syntax, Findings findings, ImmutableArray<FileSyntax> files)
    {
        KindDraft draft = new(syntax, findings) { ImportedFrom = book.Assembly };
        if (drafts.TryGetValue(draft.Name, out KindDraft? other))
        {
            if (other.ImportedFrom is { } assembly)
            {
                ReportTwoAssemblies(other, assembly, draft, book.Assembly, files);
                return;
            }

            draft.IsPrelude = true;
        }

        AddProperties(draft, syntax.Properties, findings);
        drafts[draft.Name] = draft;
    }

    /// <summary>Imported texts are no files of the project, so it is reported at the first file that uses either.</summary>
    private void ReportTwoAssemblies(KindDraft first, string firstAssembly, KindDraft second, string secondAssembly, ImmutableArray<FileSyntax> files)
    {
        if (files.IsEmpty)
            return;
        Site site = new(files[0].File, new TextSpan(0, 0));
        diagnostics.Add(new FactDiagnostic(KindFromTwoAssemblies.Rule, site, first.Name, firstAssembly, secondAssembly)
        {
            Related = [first.Findings.SiteOf(first.Syntax.Name), second.Findings.SiteOf(second.Syntax.Name)],
        });
    }

    private void ReadProject(ImmutableArray<FileSyntax> files)
    {
        List<(ExtendSyntax Syntax, Findings Findings)> extensions = [];
        foreach (FileSyntax file in files)
        {
            Findings? findings = null;
            foreach (DeclarationSyntax declaration in file.Declarations)
            {
                if (declaration is KindSyntax { Name.IsMissing: false } kind)
                    ReadKind(kind, findings ??= FindingsOf(file.File));
                else if (declaration is ExtendSyntax { Name.IsMissing: false } extend)
                    extensions.Add((extend, findings ??= FindingsOf(file.File)));
            }
        }

        foreach ((ExtendSyntax syntax, Findings findings) in extensions)
            Extend(syntax, findings);
    }

    private void ReadKind(KindSyntax syntax, Findings findings)
    {
        KindDraft draft = new(syntax, findings);
        if (ReservedNames.IsReserved(draft.Name))
        {
            findings.Report(ReservedKindName.Rule, syntax.Name.Span, draft.Name);
            return;
        }

        if (drafts.TryGetValue(draft.Name, out KindDraft? other))
        {
            Site there = other.Findings.SiteOf(other.Syntax.Name);
            string place = other.ImportedFrom is { } assembly ? $"assembly '{assembly}'" : other.IsPrelude ? "the prelude" : there.ToString();
            findings.Report(new FactDiagnostic(KindDeclaredTwice.Rule, findings.SiteOf(syntax.Name), draft.Name, place)
            {
                Related = other.IsPrelude || other.ImportedFrom is not null ? [] : [there],
            });
            return;
        }

        drafts.Add(draft.Name, draft);
        AddProperties(draft, syntax.Properties, findings);
    }

    private void Extend(ExtendSyntax syntax, Findings findings)
    {
        string name = findings.TextOf(syntax.Name);
        if (!drafts.TryGetValue(name, out KindDraft? draft))
            findings.ReportUnknown(UnknownKind.Rule, syntax.Name.Span, NearestName.Find(name, drafts.Keys), name);
        else if (draft.ImportedFrom is { } assembly)
            findings.Report(ExtendsImportedKind.Rule, syntax.Name.Span, name, assembly);
        else
            AddProperties(draft, syntax.Properties, findings);
    }

    private static void AddProperties(KindDraft draft, ImmutableArray<PropertyDeclarationSyntax> syntaxes, Findings findings)
    {
        Dictionary<string, PropertyDraft> known = new(StringComparer.Ordinal);
        foreach (PropertyDraft own in draft.Properties)
            known[own.Name] = own;
        foreach (PropertyDeclarationSyntax syntax in syntaxes)
        {
            if (syntax.Name.IsMissing)
                continue;
            PropertyDraft property = new(syntax, findings);
            if (known.TryGetValue(property.Name, out PropertyDraft? other))
            {
                ReportDeclaredTwice(draft, property, other);
                continue;
            }

            known.Add(property.Name, property);
            draft.Properties.Add(property);
        }
    }

    private static void ReportDeclaredTwice(KindDraft draft, PropertyDraft property, PropertyDraft other)
    {
        Site there = other.Findings.SiteOf(other.Syntax.Name);
        bool isElsewhere = there.File.Path.StartsWith("assembly:", StringComparison.Ordinal) || there.File.Path == Prelude.Path;
        property.Findings.Report(new FactDiagnostic(PropertyDeclaredTwice.Rule, property.Findings.SiteOf(property.Syntax.Name), draft.Name, property.Name, isElsewhere ? "a kind that comes with the compiler or an assembly" : there.ToString())
        {
            Related = isElsewhere ? [] : [there],
        });
    }
}
