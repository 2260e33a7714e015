using Factum.Binding;
using Factum.Evidence;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Workspaces;
using Factum.Syntax;
using Factum.Text;

namespace Factum.LanguageServer;

/// <summary>A fact file as a request sees it: its text as of the request, and the last that is known of the project around it.</summary>
internal sealed record FileView(ProjectSnapshot Project, FileSyntax Syntax, CheckedProject Checked)
{
    public SourceFile File => Syntax.File;

    public FileFacts Facts => Project.Bind(Syntax);
}

/// <summary>A document as a request sees it.</summary>
internal sealed record DocumentView(ProjectSnapshot Project, DocumentText Document, CheckedProject Checked);
