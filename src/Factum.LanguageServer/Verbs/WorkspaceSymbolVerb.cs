using Factum.Binding;
using Factum.Kinds;
using Factum.LanguageServer.Checking;
using Factum.LanguageServer.Protocol;
using Factum.LanguageServer.Workspaces;
using Factum.Text;
using StreamJsonRpc;

namespace Factum.LanguageServer.Verbs;

/// <summary><c>workspace/symbol</c>: entities and kinds of all projects by id or title.</summary>
internal sealed class WorkspaceSymbolVerb(Session session)
{
    private const int Most = 256;

    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public async Task<IReadOnlyList<WorkspaceSymbol>> WorkspaceSymbols(WorkspaceSymbolParams parameters, CancellationToken cancellation)
    {
        session.RequireRunning();
        List<WorkspaceSymbol> symbols = [];
        foreach (Project project in session.Workspace.Projects)
        {
            CheckedProject known = await project.Checks.Known(cancellation).ConfigureAwait(false);
            symbols.AddRange(In(known, parameters.Query ?? "").Take(Most - symbols.Count));
        }

        return symbols;
    }

    private IEnumerable<WorkspaceSymbol> In(CheckedProject known, string query)
    {
        foreach (BoundEntity entity in known.Set.Facts.Entities)
        {
            if (Matches(entity.Id, query) || (entity.Title is { } title && Matches(title, query)))
            {
                EntityBlock block = entity.Blocks.FirstOrDefault(block => block.Title is not null) ?? entity.Blocks[0];
                if (Symbol(known, entity.DisplayName, SymbolKinds.Object, block.NameSite, entity.Kind.Name) is { } symbol)
                    yield return symbol;
            }
        }

        foreach (Kind kind in known.Set.Facts.Kinds.Kinds)
        {
            if (Matches(kind.Name, query) && Symbol(known, kind.Name, SymbolKinds.Class, kind.Site, "kind") is { } symbol)
                yield return symbol;
        }
    }

    private WorkspaceSymbol? Symbol(CheckedProject known, string name, int kind, Site site, string container) =>
        known.Project.UriOf(site.File.Path) is { } uri ? new WorkspaceSymbol(name, kind, new FileRange(uri, session.Positions.RangeOf(site)), container) : null;

    /// <summary>The letters of the query in order, as clients expect.</summary>
    private static bool Matches(string name, string query)
    {
        int at = 0;
        foreach (char c in query)
        {
            at = name.IndexOf(c.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }
}
