namespace Factum.Text;

/// <summary>The classes of dashes.</summary>
internal enum DashKind : byte
{
    None,

    /// <summary>Minus signs: never anything else.</summary>
    Minus,
    Hyphen,
    En,
    Em,
}

/// <summary>A dash, hyphen or minus sign in a text.</summary>
internal readonly record struct Dash(DashKind Kind, int Length)
{
    public bool IsNone => Kind == DashKind.None;

    public static Dash Read(ReadOnlySpan<char> text, int i)
    {
        switch (text[i])
        {
            case '-':
                int end = i + 1;
                while (end < text.Length && text[end] == '-')
                    end++;
                return new Dash(end - i is 1 ? DashKind.Hyphen : DashKind.Em, end - i);
            case '‐' or '‑' or '﹣' or '－':
                return new Dash(DashKind.Hyphen, 1);
            case '−':
                return new Dash(DashKind.Minus, 1);
            case '–' or '‒':
                return new Dash(DashKind.En, 1);
            case '—' or '―' or '⸺' or '⸻' or '﹘':
                return new Dash(DashKind.Em, 1);
            default:
                return default;
        }
    }
}
