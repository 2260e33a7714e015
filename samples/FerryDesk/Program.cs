using FerryDesk;

// A fact box for an article, written from facts that the compiler has checked: typed values in the text, footnotes from the citations.
Console.WriteLine(FactBox.Of(Facts.Ships.Aurora));
