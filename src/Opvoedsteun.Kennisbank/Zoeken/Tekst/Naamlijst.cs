using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>How a question agrees with the name of a record.</summary>
internal enum Naamgelijkenis : byte
{
    /// <summary>Not more than other words do.</summary>
    Geen,

    /// <summary>A name begins with it.</summary>
    Begin,

    /// <summary>It is a name, spaces and punctuation aside.</summary>
    Gelijk,
}

/// <summary>The names and other names of all records, to find those that were asked for by name.</summary>
internal sealed class Naamlijst
{
    private const int KortsteBegin = 4;

    private readonly (string Sleutel, int Ordinaal)[] _namen;

    public Naamlijst(IReadOnlyList<Interventie> interventies) =>
        _namen = [.. interventies
            .SelectMany((interventie, ordinaal) => interventie.Aliassen.Prepend(interventie.Naam).Select(naam => (Sleutel: Aaneen(naam), ordinaal)))
            .Where(naam => naam.Sleutel.Length > 0)
            .OrderBy(naam => naam.Sleutel, StringComparer.Ordinal)
            .ThenBy(naam => naam.ordinaal)];

    /// <summary>Records whose name agrees with a question. A record may come more than once.</summary>
    public IEnumerable<(int Ordinaal, Naamgelijkenis Gelijkenis)> Zoek(string vraag)
    {
        var sleutel = Aaneen(vraag);
        for (var i = EerstePlaats(sleutel); i < _namen.Length && _namen[i].Sleutel.StartsWith(sleutel, StringComparison.Ordinal); i++)
        {
            if (_namen[i].Sleutel.Length == sleutel.Length)
            {
                yield return (_namen[i].Ordinaal, Naamgelijkenis.Gelijk);
            }
            else if (sleutel.Length >= KortsteBegin)
            {
                yield return (_namen[i].Ordinaal, Naamgelijkenis.Begin);
            }
            else
            {
                yield break;
            }
        }
    }

    private static string Aaneen(string tekst) => string.Concat(Woord.Lees(tekst).Select(woord => woord.Vorm));

    private int EerstePlaats(string sleutel)
    {
        var (laag, hoog) = (0, _namen.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            if (string.CompareOrdinal(_namen[midden].Sleutel, sleutel) < 0)
            {
                laag = midden + 1;
            }
            else
            {
                hoog = midden;
            }
        }

        return laag;
    }
}
