using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Factum.LanguageServer;

/// <summary>A project so large that what is open is checked before the rest.</summary>
public sealed class LargeProjectTests
{
    private const int Files = 60;

    [Xunit.Fact]
    public async Task What_is_open_is_told_first_and_what_hangs_on_other_files_behind_it()
    {
        await using Editor editor = Editor.Start(Project(""));
        await using (await HeldDocuments.Of(editor.Folder))
        {
            await editor.Initialize();
            await editor.OpenFile("test.facts", """
                according to minutes

                person ada "Ada Brook" {
                    age        54         ["Ada Brook, is 53 years old"]
                    friend-of  person-7   ["nothing of the sort"]
                    age        55
                }

                """);
            await editor.Diagnostics();
        }

        await editor.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        // The answer may be read before what was sent ahead of it: the client takes messages side by side.
        await editor.Published(_ => editor.PublishedOf(editor.File).Count > 1);
        JsonObject[] told = [.. editor.PublishedOf(editor.File)];
        string[][] codes = [.. told.Select(published => published["diagnostics"]!.AsArray().Select(Editor.Line).ToArray())];
        // Everything that is told first stays true.
        Assert.NotEmpty(codes[0]);
        Assert.Empty(codes[0].Except(codes[^1]));
        Assert.Contains(codes[0], line => line.Contains("FACT2003", StringComparison.Ordinal));
        Assert.DoesNotContain(codes[0], line => line.Contains("FACT1102", StringComparison.Ordinal) || line.Contains("FACT3", StringComparison.Ordinal));
        Assert.True(codes[^1].Length > codes[0].Length);
    }

    [Xunit.Fact]
    public async Task What_is_typed_before_the_project_is_read_is_checked_in_the_end()
    {
        await using Editor editor = await Editor.Open(Project("""
            according to minutes

            person ada "Ada Brook" {
                age  54  ["Ada Brook, is 54 years old"]‸
            }

            """));
        for (int age = 54; age > 49; age--)
            await editor.Replace($"age  {age}", $"age  {age - 1}");
        JsonNode? all = await editor.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        Assert.Contains("FACT2031", all!.ToJsonString(), StringComparison.Ordinal);
    }

    /// <summary>What somebody points at or types is answered from what is open, and says what it does not know yet.</summary>
    [Xunit.Fact]
    public async Task Hover_and_completion_do_not_wait_for_the_rest_of_the_project()
    {
        await using Editor editor = Editor.Start(Project(""));
        await using (await HeldDocuments.Of(editor.Folder))
        {
            await editor.Initialize();
            await editor.OpenFile("test.facts", """
                according to minutes

                person ada "Ada Brook" {
                    a‸ge        54        ["Ada Brook, is 54 years old"]
                    friend-of  person-7
                }

                """);
            string hover = await editor.AskHere("textDocument/hover");
            Assert.Contains("Ada Brook, is 54 years old", hover, StringComparison.Ordinal);
            Assert.Contains("known when the rest of the project is read", hover, StringComparison.Ordinal);
            Assert.DoesNotContain("one origin", hover, StringComparison.Ordinal);

            // As of the newest text, and of the file that it names.
            await editor.Replace("friend-of  person-7", "friend-of  person-8\n    friend-of  pers");
            string completion = await editor.AskHere("textDocument/completion");
            Assert.Contains("\"isIncomplete\":true", completion, StringComparison.Ordinal);
            Assert.Contains("person-8", completion, StringComparison.Ordinal);
        }

        await editor.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        Assert.Contains("one origin", await editor.AskHere("textDocument/hover", new { position = new { line = 3, character = 5 } }), StringComparison.Ordinal);
    }

    /// <summary>What the open file names may stand anywhere; the first answer does not miss it.</summary>
    [Xunit.Fact]
    public async Task What_is_declared_in_the_middle_of_a_line_is_no_unknown_name()
    {
        await using Editor editor = Editor.Start(Project("") + "=== many/crowded.facts\nperson bea \"Bea\" { } @allow(FACT2001, \"so\") person dan \"Dan\" { }\n");
        await using (await HeldDocuments.Of(editor.Folder))
        {
            await editor.Initialize();
            await editor.OpenFile("test.facts", "person ada \"Ada Brook\" {\n    friend-of  dan\n    friend-of  nobody-at-all\n}\n");
            await editor.Diagnostics();
            string told = editor.PublishedOf(editor.File)[0].ToJsonString();
            Assert.DoesNotContain("'dan'", told, StringComparison.Ordinal);
            Assert.Contains("nobody-at-all", told, StringComparison.Ordinal);
        }
    }

    private static string Project(string open)
    {
        StringBuilder project = new(Harbour.Kinds + Harbour.Documents + Harbour.Sources + "=== extend.facts\nextend person {\n    friend-of  person\n}\n");
        for (int i = 0; i < Files; i++)
            project.Append(CultureInfo.InvariantCulture, $"=== many/file-{i}.facts\nperson person-{i} \"Many Person{i}\" {{\n}}\n");
        return project + "=== test.facts\n" + open;
    }
}
