namespace Factum;

/// <summary>A value was asked for that the claims do not settle. The message names the fact, the reason and the sources.</summary>
public sealed class FactNotSettledException : InvalidOperationException
{
    /// <summary>With a message that says which fact, and why.</summary>
    public FactNotSettledException(string message)
        : base(message)
    {
    }

    /// <summary>With a general message.</summary>
    public FactNotSettledException()
        : this("The claims of the fact do not settle its value")
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public FactNotSettledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
