namespace Factum.Emission;

/// <summary>The attributes of generated code.</summary>
internal static class GeneratedCode
{
    public const string Attribute = "[global::System.CodeDom.Compiler.GeneratedCode(\"Factum\", \"1\")]";

    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
