namespace Factum.Evidence.Reading;

/// <summary>On which side of zero the words around a figure put it: 1 above, -1 below, 0 where they do not say.</summary>
/// <param name="Level">As a level: <c>a loss of five</c>, <c>five in the red</c>.</param>
/// <param name="Change">As a change: <c>fell by five</c>, <c>five fewer</c>.</param>
internal readonly record struct Direction(int Level, int Change)
{
    /// <summary>A verb of change governs the figure: <c>fell by five</c>. What has changed is not five.</summary>
    public bool IsOfVerb { get; init; }

    /// <summary>The verb is one that has no object: <c>rose</c>.</summary>
    public bool IsOfIntransitive { get; init; }
}
