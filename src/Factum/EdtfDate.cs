namespace Factum;

/// <summary>A date in EDTF (ISO 8601-2), with its precision and its doubts.</summary>
public sealed class EdtfDate : IEquatable<EdtfDate>
{
    private EdtfDate(string text) => Text = text;

    /// <summary>As written.</summary>
    public string Text { get; }

    public static bool TryParse(string text, out EdtfDate? date) => throw new NotImplementedException();

    /// <summary>The days that the date may denote, as days since 1970-01-01 (proleptic Gregorian); <c>~</c> and <c>?</c> not counted.</summary>
    internal Values.IntervalSet Days => throw new NotImplementedException();

    public bool Equals(EdtfDate? other) => other is not null && other.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    public override int GetHashCode() => Text.GetHashCode();

    public override string ToString() => Text;
}
