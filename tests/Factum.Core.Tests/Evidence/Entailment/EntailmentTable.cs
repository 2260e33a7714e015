using Factum.Rules;
using Factum.Testing;

namespace Factum.Core.Tests.Evidence.Entailment;

/// <summary>Rows of <c>text | claim | quotes | findings</c>; findings are numbers of rules, ? where a reader has to decide the value, or - where it is stated.</summary>
internal static class EntailmentTable
{
    public static IEnumerable<string> Wrong(string rows)
    {
        foreach (string row in rows.Split('\n').Select(row => row.Trim()).Where(row => row.Length > 0 && !row.StartsWith("//", StringComparison.Ordinal)))
        {
            string[] cells = [.. row.Split(" | ")];
            if (cells.Length != 4)
                yield return "cells: " + row;
            else if (Judge(cells[0], cells[1], cells[2]) is var (found, message) && found != cells[3])
                yield return $"{found} for {row} ({message})";
        }
    }

    /// <summary>The findings, and their messages.</summary>
    public static (string Found, string Message) Judge(string text, string claim, string quotes)
    {
        CheckedSet set = FactTest.Run($$"""
            source gazette "The Gazette" {
                document  "gazette.txt"
                published 2026-02-09
                language  "en-GB"
                currency  "EUR"
            }

            according to gazette

            kind plant "plants" {
                boats         integer bounded
                jobs          integer bounded
                members       integer bounded
                area-hectares integer bounded
                turnaround-days integer bounded
                taken-over-at integer bounded
                temperature   number bounded
                tonnes        number bounded
                sales         money bounded
                revenue       money bounded
                cost          money bounded
                debts         money bounded
                bid           money bounded
                result        money bounded
                operating-result money bounded
                profit        money bounded
                loss          money bounded
                cash-balance  money bounded
                fee           money bounded
                fine          money bounded
                margin        percent bounded
                share         percent bounded
                change        percent bounded
                jobs-change   integer bounded
                decline       percent bounded
                price-cut     percent bounded
                growth        percent bounded
                stake         percent bounded
                opened        date bounded
                lease-ends    date bounded
                starts        date bounded
                term          duration bounded
                closed-for    duration bounded
                injured       flag
                can-swim      flag
                suspended     flag
                profitable    flag
                interim-dividend flag
                listed        flag
                winter-use    flag
                insured       flag
                party-to-proceedings flag
                lost-money    flag
                status        one of (open, closed, under-review, sold)
                role          text
                motto         text
                product       text
                degree        text
                award         text
            }

            plant works "The works" {
                @possible
                {{claim}} ["{{quotes}}"]
            }
            === documents/gazette.txt
            {{text.Replace("\\n", "\n", StringComparison.Ordinal)}}
            """);
        FactDiagnostic[] found = [.. set.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error or Severity.Warning)];
        string ids = string.Join(",", found.Select(diagnostic => diagnostic.Rule.Id[4..]).Distinct());
        bool isOpen = set.ClaimEvidence.Any(pair => pair.Key.Claim.Block.Site.File.Path.EndsWith(".facts", StringComparison.Ordinal) && pair.Value.Components.Any(component => component is { Name: "value", Support: Support.Undecidable }));
        return (ids.Length > 0 ? ids : isOpen ? "?" : "-", string.Join("; ", found.Select(diagnostic => diagnostic.Message)));
    }
}
