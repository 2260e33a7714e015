using Factum.Rules;
using Factum.Text;

namespace Factum.Evidence.Lock;

/// <summary>The edit that puts a line into the lock where sorting wants it.</summary>
internal static class LockEdit
{
    public static TextEdit Insert(SourceFile file, string line)
    {
        string newLine = file.Text.Span.IndexOf("\r\n".AsSpan()) >= 0 ? "\r\n" : "\n";
        for (int i = 1; i < file.Lines.LineCount; i++)
        {
            TextSpan span = file.LineSpanOf(file.Lines.LineStart(i));
            if (span.Length > 0 && string.CompareOrdinal(line, file.ToString(span).TrimEnd('\r', '\n')) < 0)
                return new TextEdit(new Site(file, new TextSpan(span.Start, 0)), line + newLine);
        }

        bool endsInNewLine = file.Text.Length > 0 && file.Text.Span[file.Text.Length - 1] is '\n' or '\r';
        return new TextEdit(new Site(file, new TextSpan(file.Text.Length, 0)), (endsInNewLine ? "" : newLine) + line + newLine);
    }
}
