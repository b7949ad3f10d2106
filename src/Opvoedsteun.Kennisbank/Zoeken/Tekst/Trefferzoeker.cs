using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Finds the words of a question in the texts of records. A record is read when it is first shown.</summary>
internal sealed class Trefferzoeker
{
    private readonly IReadOnlyList<Interventie> _interventies;
    private readonly Woordenboek _woordenboek;
    private readonly Begripteksten _begripteksten;
    private readonly Fasenindeling _fasen;
    private readonly Veldtekst[]?[] _records;
    private readonly Dictionary<BegripVerwijzing, (Gelezentekst Tekst, Gelezentekst MetVerwant)> _begrippen = [];

    public Trefferzoeker(IReadOnlyList<Interventie> interventies, Woordenboek woordenboek, Begripteksten begripteksten, Fasenindeling fasen)
    {
        (_interventies, _woordenboek, _begripteksten, _fasen) = (interventies, woordenboek, begripteksten, fasen);
        _records = new Veldtekst[interventies.Count][];
        foreach (var begrip in begripteksten.Begrippen)
        {
            var woorden = begripteksten.Van(begrip);
            var tekst = new Gelezentekst(woorden.Tekst, woordenboek);
            _begrippen[begrip] = (tekst, woorden.Verwant.Length == 0 ? tekst : new Gelezentekst($"{woorden.Tekst} – verwant: {woorden.Verwant}", woordenboek));
        }
    }

    /// <summary>For a question, what finds by the ordinal of a record where it contains the question.</summary>
    public Func<int, Treffer> Voor(IReadOnlyList<Vraagwoord> vraag)
    {
        var samen = new Zoeking(new Vraagbeeld(vraag, _woordenboek));

        // The parts of a compound may stand in different texts.
        var los = new Lazy<Zoeking>(() => new Zoeking(new Vraagbeeld([.. vraag.Select(woord => woord.Los())], _woordenboek)), LazyThreadSafetyMode.None);
        return ordinaal =>
        {
            var teksten = _records[ordinaal] ??= Lees(_interventies[ordinaal]);
            var vondsten = samen.In(teksten);
            vondsten = vondsten.Count > 0 ? vondsten : los.Value.In(teksten);
            return Treffer(_interventies[ordinaal], vondsten);
        };
    }

    private static Treffer Treffer(Interventie interventie, List<(Zoekveld Veld, Vindplaats Plaats)> vondsten)
    {
        if (vondsten.Count == 0)
        {
            return new Treffer(["naam"], Fragment.Knip(interventie.Naam, []).Tekst, []);
        }

        var beste = vondsten.MaxBy(vondst => (vondst.Plaats.Aantal, -Voorkeur(vondst.Veld.Gewicht))).Plaats;
        var (tekst, markeringen) = Fragment.Knip(beste.Tekst, beste.Woorden);
        return new Treffer([.. vondsten.Select(vondst => vondst.Veld.Naam).Distinct(StringComparer.Ordinal)], tekst, markeringen);
    }

    // A client shows the name anyway, and a sentence says more than a code.
    private static int Voorkeur(Zoekgewicht gewicht) => gewicht switch
    {
        Zoekgewicht.Kern => 0,
        Zoekgewicht.Onderwerp => 1,
        Zoekgewicht.Tekst => 2,
        Zoekgewicht.Kenmerk => 3,
        Zoekgewicht.Alias => 4,
        _ => 5,
    };

    private Veldtekst[] Lees(Interventie interventie) =>
    [
        .. Zoekveld.Alle.SelectMany(veld => veld.Dimensie is null
            ? veld.Teksten(interventie).Select(tekst => new Veldtekst(veld, new Gelezentekst(tekst, _woordenboek)))
            : veld.Begrippen(interventie, _fasen).Select(kenmerk => Veldtekst.Van(veld, _begrippen[kenmerk.Begrip]))),
    ];

    /// <summary>A text of a record.</summary>
    /// <param name="Veld">The field it stands in.</param>
    /// <param name="Tekst">The text.</param>
    /// <param name="MetVerwant">The text with that of concepts that are akin, looked at when the text itself does not contain the question.</param>
    private readonly record struct Veldtekst(Zoekveld Veld, Gelezentekst Tekst, Gelezentekst? MetVerwant = null)
    {
        public bool IsBegrip => Veld.Dimensie is not null;

        public static Veldtekst Van(Zoekveld veld, (Gelezentekst Tekst, Gelezentekst MetVerwant) begrip) =>
            new(veld, begrip.Tekst, veld.Gewicht == Zoekgewicht.Onderwerp && begrip.MetVerwant != begrip.Tekst ? begrip.MetVerwant : null);
    }

    // One question over the records of one page; records share their concepts, so what is found in those is kept.
    private sealed class Zoeking(Vraagbeeld vraag)
    {
        private readonly Dictionary<Gelezentekst, Vindplaats?> _begrippen = [];

        public List<(Zoekveld Veld, Vindplaats Plaats)> In(Veldtekst[] teksten)
        {
            var vondsten = new List<(Zoekveld, Vindplaats)>();
            foreach (var tekst in teksten)
            {
                if (Plaats(tekst) is { } plaats)
                {
                    vondsten.Add((tekst.Veld, plaats));
                }
            }

            return vondsten;
        }

        private Vindplaats? Plaats(Veldtekst tekst)
        {
            if (!tekst.IsBegrip)
            {
                return vraag.In(tekst.Tekst);
            }

            var sleutel = tekst.MetVerwant ?? tekst.Tekst;
            if (!_begrippen.TryGetValue(sleutel, out var plaats))
            {
                plaats = vraag.In(tekst.Tekst) ?? (tekst.MetVerwant is null ? null : vraag.In(tekst.MetVerwant));
                _begrippen[sleutel] = plaats;
            }

            return plaats;
        }
    }
}
