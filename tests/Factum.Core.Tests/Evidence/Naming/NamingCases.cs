namespace Factum.Core.Tests.Evidence.Naming;

/// <summary>The rows, by what they try.</summary>
internal static partial class NamingCases
{
    public static IEnumerable<string> All => [Ages, Clauses, Pronouns, Firms, References, Shapes, Careful, Kin, Holders, Introduced, Given, Referred, Parts];
}
