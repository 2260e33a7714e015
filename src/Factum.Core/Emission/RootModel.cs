namespace Factum.Emission;

/// <summary>Where a project's generated code is.</summary>
internal sealed record RootModel(string Namespace, string RootClass, bool IsPublic)
{
    public string FullName => Namespace.Length == 0 ? RootClass : Namespace + "." + RootClass;
}
