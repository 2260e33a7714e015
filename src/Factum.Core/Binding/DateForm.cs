namespace Factum.Binding;

/// <summary>The dates of the language: <c>2013</c>, <c>2025-06</c>, <c>2025-06-10</c>, with unspecified digits and one of <c>~ ?</c>. Ranges are written in words, so the rest of EDTF has no place here.</summary>
internal static class DateForm
{
    public static bool IsOfTheLanguage(string text)
    {
        int start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int end = text.Length > 0 && text[text.Length - 1] is '~' or '?' ? text.Length - 1 : text.Length;
        int length = end - start;
        if (length is not (4 or 7 or 10))
            return false;
        for (int i = 0; i < length; i++)
        {
            char c = text[start + i];
            if (i is 4 or 7 ? c != '-' : c is not ((>= '0' and <= '9') or 'X'))
                return false;
        }

        return true;
    }
}
