namespace Factum.Evidence.Naming;

/// <summary>All whose names begin with the same two words, or are the same word.</summary>
internal sealed class SharedName
{
    private const int MostAlike = 16;

    public SharedName(IReadOnlyList<NameForm> all)
    {
        All = [.. all];
        List<NameForm> told = [];
        foreach (NameForm form in All)
        {
            if (told.Count < MostAlike || form.Words.Length > 1 || form.Rank is not (NameRank.FirstName or NameRank.Surname or NameRank.FirstWord))
                told.Add(form);
        }

        Told = told.Count == All.Length ? All : [.. told];
    }

    /// <summary>In the order of the entities.</summary>
    public NameForm[] All { get; }

    /// <summary>Those that a text is held against: a first name that very many share tells no more than one that a few share.</summary>
    public NameForm[] Told { get; }
}
