using Factum.Syntax.Rules;
using Factum.Text;

namespace Factum.Syntax;

internal sealed partial class Parser
{
    private Token TakeString()
    {
        CheckString();
        return Take();
    }

    private void CheckString()
    {
        Token token = Current;
        if ((token.Flags & TokenFlags.IsUnterminated) != 0)
            Report(UnterminatedString.Rule, token.Span);
        else if ((token.Flags & TokenFlags.HasBadCharacter) != 0)
            ReportInString(token);
    }

    private void ReportInString(Token token)
    {
        ReadOnlySpan<char> text = TextOf(token);
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[i + 1] is '"' or '\\')
                i++;
            else if (text[i] == '\\')
            {
                string escape = text.Slice(i, 2).ToString();
                ReportMendable(UnknownEscape.Rule, new TextSpan(token.Start + i, 2), "\\" + escape, escape, "\\\\");
                return;
            }
            else if (text[i] is < ' ' and not '\t' || char.IsSurrogate(text[i]))
            {
                if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                    continue;
                }

                Report(UnknownCharacter.Rule, new TextSpan(token.Start + i, 1), Name(text[i]));
                return;
            }
        }
    }
}
