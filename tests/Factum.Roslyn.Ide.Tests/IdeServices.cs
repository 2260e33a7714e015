using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Factum.Roslyn.Ide.Tests;

/// <summary>What an editor asks for diagnostics and light bulbs. Internal to Roslyn, so reached by name; a version that renames them fails here.</summary>
internal static class IdeServices
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private static readonly Assembly features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    public static MefHostServices Host { get; } =
        MefHostServices.Create(MefHostServices.DefaultAssemblies.Add(features).Add(Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")).Distinct());

    /// <summary><c>IDiagnosticAnalyzerService.GetDiagnosticsForSpanAsync</c> for a whole file.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(TextDocument document)
    {
        Type type = features.GetType("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService", throwOnError: true)!;
        object services = document.Project.Solution.Workspace.Services;
        object? service = services.GetType().GetMethod("GetService", Any, [])!.MakeGenericMethod(type).Invoke(services, null);
        MethodInfo method = type.GetMethod("GetDiagnosticsForSpanAsync", Any)!;
        Task task = (Task)method.Invoke(service ?? Export(type), [.. method.GetParameters().Select(parameter => ArgumentFor(parameter, document))])!;
        await task;
        List<Diagnostic> found = [];
        foreach (object data in (IEnumerable)task.GetType().GetProperty("Result")!.GetValue(task)!)
            found.Add(await (Task<Diagnostic>)data.GetType().GetMethod("ToDiagnosticAsync", Any)!.Invoke(data, [document.Project, CancellationToken.None])!);
        return found;
    }

    /// <summary><c>ICodeFixService.StreamFixesAsync</c>: the light bulb, less what Roslyn itself offers for any diagnostic.</summary>
    public static async Task<IReadOnlyList<CodeAction>> LightBulbAsync(TextDocument document, TextSpan span)
    {
        Type type = features.GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!;
        IAsyncEnumerable<object> stream = (IAsyncEnumerable<object>)type.GetMethod("StreamFixesAsync", Any)!.Invoke(Export(type), [document, span, null, CancellationToken.None])!;
        List<CodeAction> actions = [];
        await foreach (object collection in stream)
        {
            if (ValueOf(collection, "Provider").GetType().Name != "FactCodeFixProvider")
                continue;
            foreach (object fix in (IEnumerable)ValueOf(collection, "Fixes"))
                actions.Add((CodeAction)ValueOf(fix, "Action"));
        }

        return actions;
    }

    private static object? ArgumentFor(ParameterInfo parameter, TextDocument document) => parameter.ParameterType switch
    {
        var type when type.IsInstanceOfType(document) => document,
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        { Name: "DiagnosticIdFilter" } type => type.GetField("All", Any)?.GetValue(null) ?? Activator.CreateInstance(type),
        { IsEnum: true } type => Enum.Parse(type, "All"),
        var type when type == typeof(bool) => false,
        _ => null,
    };

    private static object ValueOf(object owner, string name) =>
        (owner.GetType().GetField(name, Any)?.GetValue(owner) ?? owner.GetType().GetProperty(name, Any)?.GetValue(owner))
        ?? throw new MissingMemberException(owner.GetType().Name, name);

    private static object Export(Type type)
    {
        MethodInfo method = typeof(MefHostServices).GetInterfaces().Append(typeof(MefHostServices)).SelectMany(owner => owner.GetMethods(Any))
            .First(method => method.Name.EndsWith("GetExports", StringComparison.Ordinal) && method.GetGenericArguments().Length == 1 && method.GetParameters().Length == 0);
        object export = ((IEnumerable)method.MakeGenericMethod(type).Invoke(Host, null)!).Cast<object>().First();
        return export.GetType().GetProperty("Value")!.GetValue(export)!;
    }
}
