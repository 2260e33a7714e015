using Factum.Rules;

namespace Factum.Kinds.Rules;

internal static class ExtendsImportedKind
{
    public static readonly Rule Rule = new("FACT1015", "ExtendsImportedKind", Severity.Error, "Kind '{0}' belongs to assembly '{1}' and cannot be extended here; refine it instead")
    {
        Title = "Imported kind extended",
        Why = "The record of a kind is compiled in the assembly that declares it, so another assembly cannot add properties. Declare a kind that refines it: kind my-kind \"my-kinds\" : base.",
        Fires = null,
        Silent = null,
    };
}
