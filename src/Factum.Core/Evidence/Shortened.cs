namespace Factum.Evidence;

/// <summary>Long quotes and passages in messages: their beginning and their end.</summary>
internal static class Shortened
{
    private const int Most = 120;

    public static string Of(string text)
    {
        if (text.Length <= Most)
            return text;
        int head = Most / 2, tail = text.Length - Most / 2;
        if (char.IsHighSurrogate(text[head - 1]))
            head--;
        if (char.IsLowSurrogate(text[tail]))
            tail++;
        return text.Substring(0, head).TrimEnd(' ') + " … " + text.Substring(tail).TrimStart(' ');
    }
}
