namespace Factum.Shards;

/// <summary>Decodes the lines of one entity. A property is found by its name, so that only its own lines are decoded.</summary>
internal static class EntityText
{
    public static string ReadId(ReadOnlySpan<byte> text)
    {
        LineReader reader = new(text);
        reader.ReadLine();
        return reader.ReadField();
    }

    public static string? ReadTitle(ReadOnlySpan<byte> text)
    {
        LineReader reader = new(text);
        reader.ReadLine();
        reader.ReadField();
        return reader.ReadOptionalField();
    }

    public static FactData ReadFact(ReadOnlySpan<byte> text, string property)
    {
        LineReader reader = new(text);
        reader.ReadLine();
        while (reader.Peek != '\0')
        {
            bool isFact = reader.Peek == '=';
            reader.ReadMarkedLine();
            if (isFact && reader.FieldIs(property))
                return ReadFact(ref reader);
        }

        return FactData.Absent(property);
    }

    public static List<FactData> ReadFacts(ReadOnlySpan<byte> text)
    {
        List<FactData> facts = [];
        LineReader reader = new(text);
        reader.ReadLine();
        while (reader.ReadMarkedLine())
            facts.Add(ReadFact(ref reader));
        return facts;
    }

    private static FactData ReadFact(ref LineReader reader)
    {
        List<ClaimData> claims = [];
        FactData fact = new()
        {
            Property = reader.ReadField(),
            Presence = (Presence)reader.ReadNumber(),
            Status = (FactStatus)reader.ReadNumber(),
            Deciding = reader.ReadOptionalNumber(),
            Set = reader.ReadRaw(),
            Origins = reader.ReadList(),
            IndependentOrigins = reader.ReadNumber(),
            Claims = claims,
        };
        while (reader.Peek == '.')
        {
            reader.ReadMarkedLine();
            claims.Add(ReadClaim(ref reader));
        }

        return fact;
    }

    private static ClaimData ReadClaim(ref LineReader reader)
    {
        Presence presence = (Presence)reader.ReadNumber();
        Modality modality = (Modality)reader.ReadNumber();
        Rank rank = (Rank)reader.ReadNumber();
        string flags = reader.ReadField();
        ClaimData claim = new()
        {
            Modality = modality,
            Rank = rank,
            Flags = flags,
            Value = ReadValue(ref reader, presence),
            By = reader.ReadOptionalField(),
            RankReason = reader.ReadOptionalField(),
            Disputed = reader.ReadOptionalField(),
            Inferred = reader.ReadOptionalField(),
        };
        while (reader.Peek == '+')
        {
            reader.ReadMarkedLine();
            claim.Qualifiers.Add(new(reader.ReadField(), ReadValue(ref reader, (Presence)reader.ReadNumber())));
        }

        while (reader.Peek == '"')
        {
            reader.ReadMarkedLine();
            claim.Citations.Add(ReadCitation(ref reader));
        }

        return claim;
    }

    private static ValueData ReadValue(ref LineReader reader, Presence presence)
    {
        string text = reader.ReadField();
        string figure = reader.ReadField();
        return new ValueData
        {
            Presence = presence,
            Text = text,
            Single = figure.Length > 0 && figure[0] == '=' ? figure.Substring(1) : null,
            Nominal = figure.Length > 0 ? figure.Substring(1) : null,
            Set = reader.ReadRaw(),
        };
    }

    private static CitationData ReadCitation(ref LineReader reader)
    {
        CitationData citation = new()
        {
            Source = reader.ReadField(),
            Stance = (Stance)reader.ReadNumber(),
            Verification = (Verification)reader.ReadNumber(),
            FirstLine = reader.ReadNumber(),
            LastLine = reader.ReadNumber(),
            Audit = (AuditOutcome)reader.ReadNumber(),
        };
        foreach (string component in reader.ReadList())
        {
            // A name, and the one digit of its support.
            int end = component.Length - 1;
            citation.Evidence.Add(new EvidenceComponent(component.Substring(0, end), (Support)(component[end] - '0')));
        }

        while (reader.Peek == '\'')
        {
            reader.ReadMarkedLine();
            citation.Quotes.Add(reader.ReadField());
            if (reader.ReadOptionalNumber() is { } line)
                citation.Locations.Add(new DocumentLocation(line, reader.ReadNumber(), reader.ReadNumber()));
        }

        return citation;
    }
}
