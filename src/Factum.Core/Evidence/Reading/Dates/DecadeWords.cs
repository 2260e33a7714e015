namespace Factum.Evidence.Reading;

/// <summary>Tens of years in words.</summary>
internal static class DecadeWords
{
    /// <summary>30 for <c>thirties</c>; 0 for any other word.</summary>
    public static int Of(string word) => word switch
    {
        "teens" => 10,
        "twenties" => 20,
        "thirties" => 30,
        "forties" => 40,
        "fifties" => 50,
        "sixties" => 60,
        "seventies" => 70,
        "eighties" => 80,
        "nineties" => 90,
        _ => 0,
    };
}
