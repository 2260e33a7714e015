using System.Text;
using Factum.Evidence;
using Factum.Rules;
using Factum.Syntax;
using Factum.Testing;
using Factum.Text;
using Xunit;

namespace Factum.Core.Tests.Seeds;

/// <summary>The real fact files: without their documents no error; with them every quote is located, and a changed one is found.</summary>
public sealed class SeedTests
{
    [Xunit.Fact]
    public void Without_documents_nothing_fails_and_every_quote_is_unchecked()
    {
        CheckedSet set = FactCompiler.Check(Input([]));
        Assert.Empty(Errors(set));
        Assert.Equal(0, set.Summary.Failed);
        Assert.True(set.Summary.Unchecked > 390, $"{set.Summary}");
    }

    [Xunit.Fact]
    public void Without_documents_every_quote_is_verified_by_the_lock_and_nothing_is_warned_of()
    {
        CheckedSet set = FactCompiler.Check(Input([], isLocked: true));
        Assert.Empty(set.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(set.Summary.Total, set.Summary.VerifiedByLock);
        Assert.True(set.Summary.Total > 390, $"{set.Summary}");
    }

    [Xunit.Fact]
    public void With_documents_and_lock_nothing_is_warned_of()
    {
        CheckedSet set = FactCompiler.Check(Input(Documents(), isLocked: true));
        Assert.Empty(set.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning).Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(set.Summary.Total, set.Summary.VerifiedByText);
    }

    [Xunit.Fact]
    public void With_documents_every_quote_is_located()
    {
        CheckedSet set = FactCompiler.Check(Input(Documents()));
        Assert.Empty(Errors(set));
        Assert.Equal(0, set.Summary.Failed);
        Assert.True(set.Summary.VerifiedByText > 390, $"{set.Summary}");
    }

    [Theory]
    [InlineData("the $14 billion deal with", "the $15 billion deal with")]
    [InlineData("the $14 billion deal with", "the $14 million deal with")]
    [InlineData("founded by Alexandr Wang", "funded by Alexandr Wang")]
    [InlineData("hired by Zuckerberg in 2013", "hired by Zuckerberg in 2012")]
    public void A_changed_quote_is_an_error_at_its_place(string quote, string changed)
    {
        CheckedSet set = FactCompiler.Check(Input(Documents(), text => text.Replace(quote, changed, StringComparison.Ordinal)));
        List<FactDiagnostic> errors = [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];

        // One for each citation of it, and none elsewhere.
        int citations = Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.facts").Sum(path => File.ReadAllText(path, Encoding.UTF8).Split(quote).Length - 1);
        Assert.Equal(citations, errors.Count);
        Assert.All(errors, error =>
        {
            Assert.Contains(changed.Split(' ')[^1], error.Site.File.ToString(error.Site.File.LineSpanOf(error.Site.Span.Start)), StringComparison.Ordinal);
            Assert.StartsWith("FACT20", error.Rule.Id, StringComparison.Ordinal);
        });
    }

    [Xunit.Fact]
    public void Quotes_are_short()
    {
        CheckedSet set = FactCompiler.Check(Input([]));
        IEnumerable<string> tooLong = set.Facts.Files
            .SelectMany(file => file.Blocks).SelectMany(block => block.Claims).SelectMany(claim => claim.Citations).SelectMany(citation => citation.Quotes)
            .Where(quote => quote.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 8)
            .Select(quote => $"{quote.Site}: {quote.Text}");
        Assert.Empty(tooLong);
    }

    private static IEnumerable<string> Errors(CheckedSet set) =>
        set.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString());

    private static ProjectInput Input(IEnumerable<DocumentText> documents, Func<string, string>? edit = null, bool isLocked = false) => new()
    {
        Files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.facts").Select(path => Parser.Parse(Read(path, edit)))],
        Documents = [.. documents],
        Lock = isLocked ? Read(Path.Combine(Repository.Root, "seeds", "facts.lock"), null) : null,
    };

    private static IEnumerable<DocumentText> Documents()
    {
        string? folder = Repository.Shared is { } shared ? Path.Combine(shared, "seeds") : null;
        if (folder is null || !Directory.Exists(folder))
            Assert.Skip("the documents are not at hand");
        return Directory.EnumerateFiles(folder, "*.txt").Select(path => new DocumentText(new SourceFile("documents/" + Path.GetFileName(path), File.ReadAllText(path, Encoding.UTF8).AsMemory())));
    }

    private static SourceFile Read(string path, Func<string, string>? edit)
    {
        string text = File.ReadAllText(path, Encoding.UTF8);
        return new SourceFile(Path.GetFileName(path), (edit is null ? text : edit(text)).AsMemory());
    }
}
