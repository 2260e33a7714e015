using System.Text;

namespace Factum.Core.Tests.Evidence.Naming;

/// <summary>One text with one claim about it, and what is to become of its names.</summary>
/// <param name="Text">The document.</param>
/// <param name="Entity">The subject, in the world of <see cref="World"/>.</param>
/// <param name="Member">The claim without its citation.</param>
/// <param name="Quotes">The citation.</param>
/// <param name="Expected"><c>stated</c>, <c>open</c> (undecidable), <c>silent</c> (one of the two), or the id of the rule that fires.</param>
public sealed record NamingCase(string Text, string Entity, string Member, string Quotes, string Expected)
{
    /// <summary>Whom and what the cases may name.</summary>
    public const string World = """
        kind product "products" {
            price    money
            made-by  organisation many
        }

        extend person {
            boats   integer
            salary  money
            father  person
            uncle   person
        }

        extend organisation {
            bought-by  person | organisation
            led-by     person
            paid-by    person | organisation
        }

        kind club "clubs" : organisation { colours text many }

        source herald "The Herald" { publisher "The Harbour Herald" }
        source wire "Northern Wire report" { publisher "The Northern Wire Service" }

        person ada "Ada Moore"
        person tom "Tom Reed"
        person mary "Mary Quill"
        person hugh "Hugh O'Dell"
        person sorin "Sorin Văcaru"
        person ursel "Ursel von der Aue"
        person jan "Jan Moore-Price"
        person kit "Kit Lark" { also-known-as "Kitty Lark" }

        firm tidewater "Tidewater Ltd"
        firm tidewater-bank "Tidewater Bank"
        firm foxglove "Foxglove"
        firm oakley "Oakley Boats plc"
        firm harbour-works "Harbour Works"
        firm openboat "OpenBoat"
        firm north-sea "North Sea Rope Company"
        firm buyer "Mary Quill's firm"
        club rovers "Harbour Rovers"
        product skiff "Skiff"
        product dinghy "Dinghy Nine"

        offer dock-deal {
            by foxglove
            to tidewater
        }

        offer berth-offer "Offer of berths"

        """;

    /// <summary>Reads cases: a text, then a line for each claim about it: <c>&gt; ada: age 41 ["is 41"] = FACT2042</c>.</summary>
    public static IEnumerable<NamingCase> Read(string cases)
    {
        StringBuilder text = new();
        bool isInClaims = false;
        foreach (string line in cases.Split('\n'))
        {
            if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                isInClaims = true;
                int colon = line.IndexOf(':', StringComparison.Ordinal), bracket = line.IndexOf('[', StringComparison.Ordinal), equals = line.LastIndexOf(" = ", StringComparison.Ordinal);
                yield return new NamingCase(text.ToString(), line[2..colon], line[(colon + 1)..bracket].Trim(), line[bracket..equals], line[(equals + 3)..].Trim());
                continue;
            }

            if (isInClaims)
                text.Clear();
            isInClaims = false;
            if (line.Length > 0 || text.Length > 0)
                text.Append(line).Append('\n');
        }
    }

    public string Kind => Entity switch
    {
        "ada" or "tom" or "mary" or "hugh" or "sorin" or "ursel" or "jan" or "kit" => "person",
        "rovers" => "club",
        "skiff" or "dinghy" => "product",
        "dock-deal" or "berth-offer" => "offer",
        _ => "firm",
    };

    /// <summary>The annotation of a member stands before it.</summary>
    public string Project => $$"""
        {{World}}
        source paper "The Paper" { document "paper.txt" }

        according to paper

        {{Kind}} {{Entity}} {
            {{Member.Replace(" ~ ", "\n    ", StringComparison.Ordinal)}} {{Quotes}}
        }
        === documents/paper.txt
        {{Text}}
        """;

    public override string ToString() => $"{Entity}: {Member} {Quotes}";
}
