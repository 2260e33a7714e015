using System.Text.Json;

namespace Factum.Cli.Tests.Reporting;

/// <summary>What the standard demands of a log, version 2.1.0 (the numbers are its sections), as far as the tool writes one: an object has no other properties than the standard's.</summary>
internal static class SarifLog
{
    /// <summary>By object: its properties that the tool may use; those that must be there have a <c>!</c>.</summary>
    private static readonly Dictionary<string, string> properties = new(StringComparer.Ordinal)
    {
        ["sarifLog"] = "$schema version! runs!", // 3.13
        ["run"] = "tool! invocations results columnKind artifacts originalUriBaseIds", // 3.14
        ["tool"] = "driver!", // 3.18
        ["toolComponent"] = "name! semanticVersion informationUri rules version fullName", // 3.19
        ["reportingDescriptor"] = "id! name shortDescription fullDescription defaultConfiguration helpUri", // 3.49
        ["reportingConfiguration"] = "level", // 3.50
        ["multiformatMessageString"] = "text! markdown", // 3.12
        ["invocation"] = "executionSuccessful!", // 3.20
        ["result"] = "ruleId ruleIndex level message! locations relatedLocations fixes", // 3.27
        ["message"] = "text! markdown", // 3.11
        ["location"] = "id physicalLocation", // 3.28
        ["physicalLocation"] = "artifactLocation! region", // 3.29
        ["artifactLocation"] = "uri!", // 3.4
        ["region"] = "startLine! startColumn endLine endColumn", // 3.30
        ["fix"] = "description artifactChanges!", // 3.55
        ["artifactChange"] = "artifactLocation! replacements!", // 3.56
        ["replacement"] = "deletedRegion! insertedContent", // 3.57
        ["artifactContent"] = "text!", // 3.3
    };

    public static JsonElement Check(string text)
    {
        JsonElement log = JsonDocument.Parse(text).RootElement;
        Own(log, "sarifLog");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        foreach (JsonElement run in Items(log, "runs"))
            Run(run);
        return log;
    }

    private static void Run(JsonElement run)
    {
        Own(run, "run");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Own(run.GetProperty("tool"), "tool");
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Own(driver, "toolComponent");
        Absolute(driver.GetProperty("informationUri"));
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$", driver.GetProperty("semanticVersion").GetString());
        JsonElement[] rules = [.. Items(driver, "rules")];
        Assert.Equal(rules.Length, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (JsonElement rule in rules)
            Rule(rule);
        foreach (JsonElement invocation in Items(run, "invocations"))
            Own(invocation, "invocation");
        foreach (JsonElement result in Items(run, "results"))
            Result(result, rules);
    }

    private static void Rule(JsonElement rule)
    {
        Own(rule, "reportingDescriptor");
        Text(rule.GetProperty("shortDescription"), "multiformatMessageString");
        Text(rule.GetProperty("fullDescription"), "multiformatMessageString");
        Own(rule.GetProperty("defaultConfiguration"), "reportingConfiguration");
        Level(rule.GetProperty("defaultConfiguration"));
        Absolute(rule.GetProperty("helpUri"));
    }

    private static void Result(JsonElement result, JsonElement[] rules)
    {
        Own(result, "result");
        Assert.InRange(result.GetProperty("ruleIndex").GetInt32(), 0, rules.Length - 1);
        Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
        Level(result);
        Text(result.GetProperty("message"), "message");
        Assert.Single(Items(result, "locations"), location => !location.TryGetProperty("id", out _));
        foreach (JsonElement location in Items(result, "locations"))
            Location(location);
        JsonElement[] related = [.. Items(result, "relatedLocations")];
        foreach (JsonElement location in related)
            Location(location);
        Assert.Equal(related.Length, related.Select(location => location.GetProperty("id").GetInt32()).Distinct().Count(id => id >= 0));
        foreach (JsonElement fix in Items(result, "fixes"))
            Fix(fix);
    }

    private static void Fix(JsonElement fix)
    {
        Own(fix, "fix");
        Text(fix.GetProperty("description"), "message");
        Assert.NotEmpty(Items(fix, "artifactChanges"));
        foreach (JsonElement change in Items(fix, "artifactChanges"))
        {
            Own(change, "artifactChange");
            Artifact(change.GetProperty("artifactLocation"));
            Assert.NotEmpty(Items(change, "replacements"));
            foreach (JsonElement replacement in Items(change, "replacements"))
            {
                Own(replacement, "replacement");
                Region(replacement.GetProperty("deletedRegion"));
                Own(replacement.GetProperty("insertedContent"), "artifactContent");
            }
        }
    }

    private static void Location(JsonElement location)
    {
        Own(location, "location");
        Own(location.GetProperty("physicalLocation"), "physicalLocation");
        Artifact(location.GetProperty("physicalLocation").GetProperty("artifactLocation"));
        Region(location.GetProperty("physicalLocation").GetProperty("region"));
    }

    /// <summary>A path without a root is a relative reference: forward slashes, everything else escaped.</summary>
    private static void Artifact(JsonElement artifact)
    {
        Own(artifact, "artifactLocation");
        string uri = artifact.GetProperty("uri").GetString()!;
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute) && !uri.Contains('\\', StringComparison.Ordinal) && !uri.StartsWith('/'), uri);
    }

    /// <summary>Lines and columns from 1; the end is the first column behind, so it may equal the start, where nothing is deleted.</summary>
    private static void Region(JsonElement region)
    {
        Own(region, "region");
        (int line, int column, int endLine, int endColumn) = (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn"));
        Assert.True(line >= 1 && column >= 1 && endColumn >= 1 && (endLine > line || (endLine == line && endColumn >= column)), region.ToString());

        int Number(string name) => region.GetProperty(name).GetInt32();
    }

    private static void Level(JsonElement element) => Assert.Contains(element.GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);

    private static void Text(JsonElement message, string kind)
    {
        Own(message, kind);
        Assert.NotEmpty(message.GetProperty("text").GetString()!);
    }

    private static void Absolute(JsonElement uri) => Assert.True(Uri.IsWellFormedUriString(uri.GetString(), UriKind.Absolute), uri.ToString());

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement items) ? items.EnumerateArray() : [];

    private static void Own(JsonElement element, string kind)
    {
        string[] known = properties[kind].Split(' ');
        foreach (JsonProperty property in element.EnumerateObject())
            Assert.True(known.Any(name => name.TrimEnd('!') == property.Name), $"'{property.Name}' is no property of a {kind}");
        foreach (string name in known.Where(name => name.EndsWith('!')))
            Assert.True(element.TryGetProperty(name.TrimEnd('!'), out _), $"a {kind} lacks '{name.TrimEnd('!')}'");
    }
}
