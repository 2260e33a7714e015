using Xunit;
using System.Collections.Immutable;
using CsCheck;
using Factum.Emission;
using Factum.Syntax;

namespace Factum.Core.Tests.Emission;

public class HostileNamesTests
{
    private static readonly string[] HostileNames =
    [
        "class", "string", "object", "int", "namespace", "event", "record", "file", "equals", "get-hash-code", "get-type", "to-string", "clone", "print-members", "equality-contract",
        "id", "ids", "name", "claims", "all", "find", "facts", "system", "factum", "microsoft", "ship", "ships", "value", "person", "people", "gpt-4", "gpt4", "a-1-b", "a1b", "a1-b",
        "finalize", "memberwise-clone", "reference-equals", "role", "role-value", "rig", "rig-option", "handle", "global", "x",
    ];

    public static TheoryData<string> Projects => new()
    {
        string.Concat(HostileNames.Except(["person", "facts"]).Select(name => $"kind {name} \"{name}-set\" {{\n{name} text\nother {name}\n}}\n")),
        "kind ship \"ships\" {\n" + string.Concat(HostileNames.Select(name => $"    {name} text\n")) + "}\nship s { name \"n\" }",
        "kind ship \"ships\" {\n" + string.Concat(HostileNames.Select(name => $"    {name} text with ({name} text, value text)\n")) + "}\nship s { name \"n\" }",
        "kind ship \"ships\" { rig one of (" + string.Join(", ", HostileNames) + ") }\nship s { rig class }",
        string.Concat(HostileNames.Select(name => $"person {name} \"{name}\"\n")),
        string.Concat(HostileNames.Select(name => $"kind k-{name} \"{name}\" {{ }}\nk-{name} the-{name} \"{name}\"\n")),
        "kind a \"same\" { }\nkind b \"same\" { }\na one\nb two",
        "kind a \"\" { }\nkind b \"…\" { }\nkind c \"1 2\" { }\na one\nb two\nc three",
        "kind role \"roles\" : role-value { role text with (a text) }\nkind role-value \"role-values\" { role-value text with (role one of (a, b)) }",
        "kind ship \"ships\" : nobody {\nmast pirate\nsail one of ()\n}\nship s { mast x }\nship s { mast }\npirate p { a b }\nship \"no name\"",
        "person ann \"Ann\" {\nage 2 or 3\nage 99999999999\nhome \"\"\n}\nperson ben { works-with nobody, ann }",
        "/// </summary> & <b>\nperson ann \"</summary> & \\\" \\\\ \\u0041 */ #if\" { home \"\"\"\"\"\" }",
        "person ann \"\u2028\u2029\u0085\u0000\uFFFF\uD800 \uFEFF\" { home \"\u2028\u2029\u0085\u0000\uFFFF\uDC00\U0001F600\t|\\\\p\" }",
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void WhateverTheNames_TheCodeIsValid(string project)
    {
        foreach (string root in new[] { "class", "Person", "All" })
        {
            ImmutableArray<EmissionUnit> units = EmittedCode.Plan(project, new FactumSettings { Namespace = root == "Person" ? "" : "My-App.class.1st", RootClass = root });
            Assert.Equal(units.Length, units.Select(unit => unit.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            EmittedCode.Compile(units);
        }
    }

    [Fact]
    public void InternalFacts_ExportNothing()
    {
        ImmutableArray<EmissionUnit> units = EmittedCode.Plan("person ann \"Ann\"", new FactumSettings { Namespace = "Acme", IsPublic = false });
        Assert.DoesNotContain(units, unit => unit.Write().Contains("FactBook", StringComparison.Ordinal));
        Assert.Empty(EmittedCode.Load(units).GetExportedTypes());
    }

    [Fact]
    public void RandomNamesAndTexts_RoundTrip() => Gen.Select(NamesOfPeople, Texts).Sample(
        (names, texts) =>
        {
            string[] ids = [.. names.Distinct(StringComparer.Ordinal)];
            string project = string.Concat(ids.Select((id, i) => $"person {id} {StringText.Write(texts[i % texts.Length] + "t")} {{ home {StringText.Write(texts[i % texts.Length] + "h")} }}\n"));
            string read = EmittedCode.Run(EmittedCode.Plan(project), "return string.Join(\"\\u0001\", Facts.People.All.SelectMany(each => new[] { each.Id, each.Name, each.Home.Claims[0].Value.ToString() }));");
            Assert.Equal(ids.SelectMany((id, i) => new[] { id, texts[i % texts.Length] + "t", texts[i % texts.Length] + "h" }), read.Split('\u0001'));
        },
        iter: 6,
        threads: 1);

    private static Gen<string[]> NamesOfPeople => Gen.OneOf(Gen.Int[0, HostileNames.Length - 1].Select(i => HostileNames[i]), Gen.String[Gen.Char["abcxyz"], 1, 6].Select(text => "n" + text), Gen.Int[0, 99].Select(number => FormattableString.Invariant($"v-{number}")))
        .Array[1, 30];

    /// <summary>Whatever a string may hold: no control characters, no lone surrogates.</summary>
    private static Gen<string[]> Texts => Gen.String[Gen.OneOf(Gen.Char["\"\\|\t'{}<>&/*#$"], Gen.Char['\u0001', '\u02FF'], Gen.Char['\u2000', '\u2100'], Gen.Char['\uF900', '\uFFFF'], Gen.Char["ab c"]), 0, 20]
        .Select(text => string.Concat(text.Where(c => c is '\t' or >= ' ')))
        .Array[1, 10];
}
