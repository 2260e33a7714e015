namespace Factum.Evidence.Reading;

/// <summary>Tells which figures without a currency are sums of money all the same: <c>debts of 6.3 million</c>, <c>bid three million</c>.</summary>
internal sealed class BareSums(ReadingText text)
{
    private const int Farthest = 8, MostBetween = 3;

    /// <summary>Words that have a sum directly behind them, but for little words.</summary>
    private static readonly HashSet<string> moneyWords = new(StringComparer.Ordinal)
    {
        "worth", "bid", "bids", "bidding", "debt", "debts", "sales", "price", "prices", "priced", "cost", "costs", "costing", "offered", "offer", "offers", "offering", "paid", "pay", "pays", "paying", "payment", "sold", "bought", "buy", "sell", "sum", "sums",
        "fee", "fees", "rent", "salary", "salaries", "wage", "wages", "earn", "earned", "earns", "earning", "earnings", "fined", "fine", "owe", "owed", "owes", "owing", "spent", "spend", "spends", "spending", "raised", "borrowed", "lent", "invested", "invest", "charged",
        "revenue", "revenues", "turnover", "income", "profit", "profits", "loss", "losses", "budget", "grant", "loan", "loans", "valued", "valuation", "bonus", "compensation", "donated", "donation", "damages", "premium", "deposit", "takings", "savings", "expenditure",
        "investment", "funding", "receipts", "borrowings", "overdraft", "deficit", "surplus", "rental", "awarded", "reward", "prize", "proceeds", "ransom", "fetched", "fetch", "fetches", "auctioned", "settled", "insured", "capital", "dividend",
    };

    /// <summary>What is counted though its word stands before the figure.</summary>
    private static readonly HashSet<string> counts = new(StringComparer.Ordinal)
    {
        "population", "users", "viewers", "audience", "audiences", "circulation", "visitors", "subscribers", "followers", "downloads", "copies", "membership", "members", "readers", "readership", "listeners", "passengers", "votes", "turnout", "attendance", "people", "inhabitants",
        "customers", "employees", "workers", "staff", "workforce", "headcount", "tonnage", "tonnes", "tons", "barrels", "streams", "views", "shares", "units", "vehicles", "cars", "homes", "households", "jobs", "crowd", "number", "numbers", "traffic", "output",
    };

    private static readonly HashSet<string> adverbs = new(StringComparer.Ordinal)
    {
        "yesterday", "today", "tomorrow", "last", "next", "apiece", "cash", "altogether", "annually", "yearly", "monthly", "weekly", "net", "gross", "overall", "upfront", "later", "earlier", "early", "late", "alone", "already",
    };

    public bool IsSum(Statement statement)
    {
        Amount last = statement.Upper ?? statement.Amount;
        if (statement.Kind != MentionKind.Number || last.IsFraction || last.IsRatio || last.IsOne || CountsSomething(statement.Next))
            return false;
        return last.Scale >= 1e3m ? !IsCountedBefore(statement.First) : !IsYear(statement) && IsBehindMoney(statement.First) && text[statement.Next].Word is not ("times" or "more" or "less");
    }

    private bool CountsSomething(int next)
    {
        int place = text.SkipHyphen(next);
        if (text[place].Word is "of" or "in" or "for")
            return text.Is(place, "of") && !moneyWords.Contains(text[place + 1].Word);
        return CountedWords.Counts(text[place]) && !adverbs.Contains(text[place].Word);
    }

    private bool IsCountedBefore(int first)
    {
        for (int i = first - 1; i >= first - Farthest && (text[i].IsWord || text[i].IsFigure); i--)
        {
            if (moneyWords.Contains(text[i].Word))
                return false;
            if (counts.Contains(text[i].Word))
                return true;
        }

        return false;
    }

    private bool IsBehindMoney(int first)
    {
        for (int i = first - 1; i >= first - 1 - MostBetween; i--)
        {
            if (moneyWords.Contains(text[i].Word))
                return true;
            if (text[i].Word is not ("for" or "of" or "at" or "was" or "were" or "is" or "are" or "to" or "a" or "an" or "the" or "him" or "her" or "them" or "us" or "me" or "it" or "only" or "just" or "some" or "about" or "total" or "nearly" or ":"))
                return false;
        }

        return false;
    }

    private bool IsYear(Statement statement) => text[statement.Amount.First] is { IsDigits: true, Length: 4, Number: >= 1400 and <= 2150 };
}
