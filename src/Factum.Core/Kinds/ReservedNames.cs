namespace Factum.Kinds;

/// <summary>Words that cannot name a kind, because they begin a declaration or are a type already.</summary>
internal static class ReservedNames
{
    public static bool IsReserved(string kind) =>
        kind is "according" or "kind" or "extend" or "rule" or "rate" or "one" or Prelude.EveryKind || TypeWords.Scalar(kind) is not null;
}
