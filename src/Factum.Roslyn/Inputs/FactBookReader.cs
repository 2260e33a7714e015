using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Factum.Roslyn.Inputs;

/// <summary>
/// Reads the attributes <c>Factum.CompilerServices.FactBook(version, rootClass, namespace, text, part)</c> of a reference: from the metadata of an
/// image, or from the compilation behind a project reference of an editor.
/// </summary>
internal static class FactBookReader
{
    private const string AttributeNamespace = "Factum.CompilerServices", AttributeName = "FactBookAttribute";

    public static ExportedBook? Read(MetadataReference reference) => reference switch
    {
        CompilationReference project => Read(project.Compilation.Assembly),
        PortableExecutableReference image => Read(image),
        _ => null,
    };

    private static ExportedBook? Read(IAssemblySymbol assembly)
    {
        List<BookPart> parts = [];
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeName } type && type.ContainingNamespace.ToDisplayString() == AttributeNamespace
                && attribute.ConstructorArguments is [{ Value: int version }, { Value: string rootClass }, { Value: string space }, { Value: string text }, { Value: int part }])
                parts.Add(new BookPart(version, rootClass, space, text, part));
        }

        return ExportedBook.Join(assembly.Name, parts);
    }

    /// <summary>An image that is missing or broken is reported by the C# compiler, and exports nothing.</summary>
    private static ExportedBook? Read(PortableExecutableReference image)
    {
        try
        {
            return image.GetMetadata() is AssemblyMetadata assembly && assembly.GetModules() is [{ } module, ..] ? Read(module.GetMetadataReader()) : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or System.IO.IOException or ObjectDisposedException)
        {
            return null;
        }
    }

    private static ExportedBook? Read(MetadataReader metadata)
    {
        if (!metadata.IsAssembly)
            return null;
        List<BookPart> parts = [];
        foreach (CustomAttributeHandle handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = metadata.GetCustomAttribute(handle);
            if (IsFactBook(metadata, attribute) && ReadPart(metadata.GetBlobReader(attribute.Value)) is { } part)
                parts.Add(part);
        }

        return ExportedBook.Join(metadata.GetString(metadata.GetAssemblyDefinition().Name), parts);
    }

    private static bool IsFactBook(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;
        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;
        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)parent);
        return metadata.StringComparer.Equals(type.Name, AttributeName) && metadata.StringComparer.Equals(type.Namespace, AttributeNamespace);
    }

    /// <summary>The arguments of the constructor, as ECMA-335 II.23.3 lays them down: a prolog, then the values.</summary>
    private static BookPart? ReadPart(BlobReader blob)
    {
        const ushort Prolog = 1;
        if (blob.ReadUInt16() != Prolog)
            return null;
        int version = blob.ReadInt32();
        string? rootClass = blob.ReadSerializedString(), space = blob.ReadSerializedString(), text = blob.ReadSerializedString();
        return rootClass is null || space is null || text is null ? null : new BookPart(version, rootClass, space, text, blob.ReadInt32());
    }
}
