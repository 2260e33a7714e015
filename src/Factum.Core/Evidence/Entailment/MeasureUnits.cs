namespace Factum.Evidence.Entailment;

/// <summary>Units that a property may have in its name (<c>area-hectares</c>, <c>turnaround-days</c>): a figure in another unit of the same quantity is not its value.</summary>
internal static class MeasureUnits
{
    /// <summary>By quantity; the words of one unit between commas.</summary>
    private static readonly string[] quantities =
    [
        "acre acres, hectare hectares ha, square-metre",
        "mile miles, kilometre kilometres kilometer kilometers km, metre metres meter meters, foot feet ft, yard yards, inch inches, centimetre centimetres centimeter centimeters cm, millimetre millimetres millimeter millimeters mm",
        "kilogram kilograms kg kilo kilos, tonne tonnes, ton tons, pound pounds lb lbs, ounce ounces, gram grams, stone, quintal quintals, bushel bushels, bag bags",
        "litre litres liter liters, gallon gallons, pint pints, barrel barrels",
        "second seconds, minute minutes, hour hours, day days, week weeks, month months, year years",
        "knot knots, mph, kph",
        "watt watts, kilowatt kilowatts kw, megawatt megawatts mw, gigawatt gigawatts gw",
        "celsius, fahrenheit, kelvin",
    ];

    private static readonly Dictionary<string, (int Quantity, int Unit)> units = Read();

    /// <summary>Whether a property names one unit, and a figure has another of the same quantity.</summary>
    public static bool Differ(string property, string counted)
    {
        if (counted.Length == 0 || !units.TryGetValue(counted, out (int Quantity, int Unit) stated))
            return false;
        foreach (string word in property.Split('-'))
        {
            if (units.TryGetValue(word, out (int Quantity, int Unit) named) && named.Quantity == stated.Quantity)
                return named.Unit != stated.Unit;
        }

        return false;
    }

    private static Dictionary<string, (int Quantity, int Unit)> Read()
    {
        Dictionary<string, (int, int)> read = new(StringComparer.Ordinal);
        for (int quantity = 0; quantity < quantities.Length; quantity++)
        {
            string[] ofQuantity = quantities[quantity].Split(',');
            for (int unit = 0; unit < ofQuantity.Length; unit++)
            {
                foreach (string word in ofQuantity[unit].Split([' '], StringSplitOptions.RemoveEmptyEntries))
                    read[word] = (quantity, unit);
            }
        }

        return read;
    }
}
