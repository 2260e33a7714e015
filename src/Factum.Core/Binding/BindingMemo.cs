using System.Runtime.CompilerServices;
using Factum.Kinds;
using Factum.Syntax;

namespace Factum.Binding;

/// <summary>The last facts of each file, so that an edit re-binds one file, and changed kinds re-bind all. Weak: facts live as long as their file.</summary>
internal static class BindingMemo
{
    private static readonly ConditionalWeakTable<FileSyntax, StrongBox<FileFacts?>> memo = new();

    public static FileFacts Bind(FileSyntax file, KindModel kinds, string? importedFrom = null)
    {
        StrongBox<FileFacts?> last = memo.GetOrCreateValue(file);
        if (Volatile.Read(ref last.Value) is { } known && ReferenceEquals(known.Kinds, kinds) && known.ImportedFrom == importedFrom)
            return known;
        FileFacts facts = Binder.Bind(file, kinds, importedFrom);
        Volatile.Write(ref last.Value, facts);
        return facts;
    }
}
