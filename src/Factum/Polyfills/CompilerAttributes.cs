#if NETSTANDARD2_0
// What the compiler asks for by name. Written out here, and seen by Factum.Core and Factum.Roslyn through InternalsVisibleTo,
// because a generator of such types wrote them in another order in every run, and the same sources gave other bytes.
namespace System.Runtime.CompilerServices;

/// <summary>Marks an accessor as <c>init</c>. Never in a public surface: net10.0 has a type of its own.</summary>
internal static class IsExternalInit;

/// <summary>Marks a member as <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>Names a feature that a compiler has to know in order to use a member.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
#else
// An assembly built for .NET Standard that runs with this build, as Factum.Roslyn does in tests, names the type here in the signature of every init accessor.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#endif
