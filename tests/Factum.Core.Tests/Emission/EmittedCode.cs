using Xunit;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factum.Core.Tests.Emission;

/// <summary>Compiles what is emitted as a consumer with C# 11 would, and loads it.</summary>
internal static class EmittedCode
{
    private static readonly MetadataReference[] References =
    [
        .. Basic.Reference.Assemblies.Net100.References.All,
        MetadataReference.CreateFromFile(typeof(Fact).Assembly.Location),
    ];

    private static int count;

    public static ImmutableArray<Factum.Emission.EmissionUnit> Plan(string project, FactumSettings? settings = null)
    {
        ProjectInput input = Factum.Testing.TextProject.Parse(project);
        return Factum.Emission.Emitter.Plan(FactCompiler.Check(input), settings ?? new FactumSettings { Namespace = "Acme" });
    }

    /// <summary>The image; fails on any error or warning of the compiler.</summary>
    public static byte[] Compile(IEnumerable<Factum.Emission.EmissionUnit> units, NullableContextOptions nullable = NullableContextOptions.Disable, string consumer = "", params MetadataReference[] more)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);
        SyntaxTree[] trees =
        [
            .. units.Select(unit => CSharpSyntaxTree.ParseText(unit.Write(), options, unit.HintName, Encoding.UTF8)),
            CSharpSyntaxTree.ParseText(consumer, options, "consumer.cs", Encoding.UTF8),
        ];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Emitted" + Interlocked.Increment(ref count).ToString(System.Globalization.CultureInfo.InvariantCulture),
            trees,
            [.. References, .. more],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, generalDiagnosticOption: ReportDiagnostic.Error));
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Take(10)));
        return image.ToArray();
    }

    public static Assembly Load(IEnumerable<Factum.Emission.EmissionUnit> units, string consumer = "") => Assembly.Load(Compile(units, consumer: consumer));

    /// <summary>Runs a body of C# among the emitted code and gives what it returns.</summary>
    public static string Run(IEnumerable<Factum.Emission.EmissionUnit> units, string body)
    {
        Assembly assembly = Load(units, "using System; using System.Linq; using Factum; using Acme; static class Consumer { public static string Run() { " + body + " } }");
        return (string)assembly.GetType("Consumer")!.GetMethod("Run")!.Invoke(null, null)!;
    }
}
