using System.Diagnostics;
using System.Globalization;

namespace Factum.Benchmarks.Server;

/// <summary>What somebody who types waits for, by the clock: <c>factum lsp</c> as a process on a project on disk.</summary>
internal sealed class ServerRun(string program, string folder, string path, int claims)
{
    private const int Starts = 5, Rounds = 50, Unmeasured = 5, Holds = 5;

    /// <summary>Starts a program that is there, or, where none is given, the tool as it is packed and installed.</summary>
    public static async Task Run(int claims, int edits, string? program)
    {
        string folder = Directory.CreateTempSubdirectory("factum-lsp-").FullName, installed = Directory.CreateTempSubdirectory("factum-tool-").FullName;
        try
        {
            Console.WriteLine(program is null ? "Measured: the tool as installed from its package for this machine\n" : $"Measured: {program}\n");
            program ??= ServerProgram.Install(installed);
            WrittenProject.Write(claims, folder);
            string[] files = [.. Directory.EnumerateFiles(folder, "*.facts", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
            ServerRun run = new(program, folder, files[files.Length / 2], claims);
            Console.WriteLine($"| {claims.ToString("N0", CultureInfo.InvariantCulture)} claims, {files.Length.ToString("N0", CultureInfo.InvariantCulture)} files | samples | median | 95 % | processor |\n|---|---:|---:|---:|---:|");
            await run.MeasureStart();
            await run.MeasureTyping(edits);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            Directory.Delete(installed, recursive: true);
        }
    }

    private async Task MeasureStart()
    {
        Samples first = new("start to the first diagnostics of the open file"), whole = new("start to the diagnostics of all files"), completed = new("start to the first completion"), hovered = new("start to the first hover");
        for (int round = 0; round < Starts; round++)
        {
            using ServerProcess server = await ServerProcess.Start(program, folder);
            TypedFile file = new(server, path);
            Task<long> shown = file.Open();
            int entity = TypedEdit.FirstBehind(file.Text, "\n    founder-of  ") + 1;
            Task<long> completion = file.AskAt("textDocument/completion", entity), hover = file.AskAt("textDocument/hover", entity);
            Task<(long At, System.Text.Json.JsonElement)> all = server.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
            first.Add(Stopwatch.GetElapsedTime(server.Started, await shown).TotalMilliseconds);
            completed.Add(Stopwatch.GetElapsedTime(server.Started, await completion).TotalMilliseconds);
            hovered.Add(Stopwatch.GetElapsedTime(server.Started, await hover).TotalMilliseconds);
            whole.Add(Stopwatch.GetElapsedTime(server.Started, (await all).At).TotalMilliseconds);
            await server.Quit();
        }

        first.Print();
        completed.Print();
        hovered.Print();
        whole.Print();
    }

    private async Task MeasureTyping(int edits)
    {
        using ServerProcess server = await ServerProcess.Start(program, folder);
        TypedFile file = new(server, path);
        await file.Open();
        await server.Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        foreach ((string name, Func<string, int, TypedEdit> edit) in TypedEdit.All)
            await MeasureEdits(server, file, name, edit);
        await MeasureQuestions(file, "at rest", isTyping: false);
        await MeasureQuestions(file, "right behind an edit", isTyping: true);
        await MeasureMemory(server, file, edits);
        await server.Quit();
    }

    /// <summary>Each edit and what takes it back, one after the other.</summary>
    private static async Task MeasureEdits(ServerProcess server, TypedFile file, string name, Func<string, int, TypedEdit> edit)
    {
        Samples made = new($"{name}, edit to diagnostics"), undone = new($"{name} taken back");
        double spent = 0;
        for (int round = -Unmeasured; round < Rounds; round++)
        {
            if (round == 0)
                spent = server.Processor;
            (double there, double back) = await MakeAndUndo(file, edit(file.Text, round + Unmeasured));
            if (round >= 0)
            {
                made.Add(there);
                undone.Add(back);
            }
        }

        double perEdit = (server.Processor - spent) / (2 * Rounds);
        made.Print(perEdit);
        undone.Print(perEdit);
    }

    private static async Task<(double There, double Back)> MakeAndUndo(TypedFile file, TypedEdit edit)
    {
        string replaced = file.Text.Substring(edit.At, edit.Length);
        double there = await file.Replace(edit.At, edit.Length, edit.Text);
        return (there, await file.Replace(edit.At, edit.Text.Length, replaced));
    }

    /// <summary>At a property's name, at the name of an entity as a value, and in a quote.</summary>
    private static async Task MeasureQuestions(TypedFile file, string when, bool isTyping)
    {
        Samples completion = new($"completion {when}"), hover = new($"hover {when}");
        int property = TypedEdit.FirstBehind(file.Text, "\nperson ", "\n    ") + 1, entity = TypedEdit.FirstBehind(file.Text, "\n    founder-of  ") + 1, quote = TypedEdit.FirstBehind(file.Text, "\nfirm ", "[\"") + 6;
        int[] places = [property, entity, quote];
        for (int round = -Unmeasured * places.Length; round < Rounds * places.Length; round++)
        {
            int place = places[(round + Unmeasured * places.Length) % places.Length];
            // A value below the places, of the same length: they stay where they are.
            TypedEdit edit = TypedEdit.All[0].In(file.Text, round + Unmeasured * places.Length);
            Task typed = isTyping ? file.Replace(edit.At, edit.Length, edit.Text) : Task.CompletedTask;
            Task<double> completed = file.Ask("textDocument/completion", place), hovered = file.Ask("textDocument/hover", place);
            if (round >= 0)
            {
                completion.Add(await completed);
                hover.Add(await hovered);
            }

            await Task.WhenAll(typed, completed, hovered);
        }

        completion.Print();
        hover.Print();
    }

    /// <summary>Edits of every sort, of which every tenth is waited for: the others come while a check runs.</summary>
    private async Task MeasureMemory(ServerProcess server, TypedFile file, int edits)
    {
        Console.WriteLine($"\n| edits, {claims.ToString("N0", CultureInfo.InvariantCulture)} claims | heap after collection | working set |\n|---:|---:|---:|");
        await PrintMemory(server, 0);
        Task last = Task.CompletedTask;
        for (int done = 0; done < edits; done += 2)
        {
            string before = file.Text;
            TypedEdit edit = TypedEdit.All[done / 2 % TypedEdit.All.Count].In(before, done);
            // Never told of where the next edit overtakes it.
            _ = file.Replace(edit.At, edit.Length, edit.Text);
            last = file.Replace(edit.At, edit.Text.Length, before.Substring(edit.At, edit.Length));
            if (done % 10 == 8)
                await last;
            if ((done + 2) * Holds / edits > done * Holds / edits)
            {
                await last;
                await PrintMemory(server, done + 2);
            }
        }
    }

    private static async Task PrintMemory(ServerProcess server, int done)
    {
        long heap = await ServerHeap.Measure(server.Id);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {done:N0} | {heap / 1e6:N1} MB | {server.WorkingSet / 1e6:N0} MB |"));
    }
}
