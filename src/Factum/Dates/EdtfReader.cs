namespace Factum;

/// <summary>Reads EDTF texts.</summary>
internal static class EdtfReader
{
    public static (DateExpression Expression, int Level)? Read(string text) => throw new NotImplementedException(text);
}
