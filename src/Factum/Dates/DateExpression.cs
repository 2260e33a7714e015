using Factum.Values;

namespace Factum;

/// <summary>What an EDTF text says, without its text.</summary>
internal abstract class DateExpression
{
    public virtual bool IsApproximate => false;

    public virtual bool IsUncertain => false;

    /// <summary>Days since 1970-01-01, ends closed.</summary>
    public abstract IntervalSet ToDays();

    public virtual IntervalSet ToDaysWidened() => ToDays();
}
