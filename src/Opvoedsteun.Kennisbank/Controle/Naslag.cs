using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>What exists in the content, for checking references.</summary>
internal sealed class Naslag
{
    private readonly Dictionary<string, Bekenden> _begrippen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ontbrekendeKaders = new(StringComparer.Ordinal);
    private readonly List<Bevinding> _bevindingen;

    public Naslag(KennisbankInhoud inhoud, IReadOnlyCollection<Leemte> leemten, List<Bevinding> bevindingen)
    {
        _bevindingen = bevindingen;
        Bekenden Zoek(string soort, string naam, IEnumerable<string> ids) => new(
            naam,
            ids.Concat(leemten.Where(leemte => leemte.Soort == soort).Select(leemte => leemte.Id).OfType<string>()),
            !leemten.Contains(new Leemte(soort, null)));

        Brondocumenten = Zoek(Recordsleutel.Brondocument, "brondocument", inhoud.Brondocumenten.Select(bron => bron.Id));
        Interventies = Zoek(Recordsleutel.Interventie, "interventie", inhoud.Interventies.Select(interventie => interventie.Id));
        Provincies = Zoek(Recordsleutel.Provincie, "provincie", inhoud.Provincies.Select(provincie => provincie.Code));
        Gemeenten = Zoek(Recordsleutel.Gemeente, "gemeente", inhoud.Gemeenten.Select(gemeente => gemeente.Code));

        var codes = inhoud.Begrippenkaders.SelectMany(kader => kader.Begrippen, (kader, begrip) => (Kader: kader.Code, begrip.Code))
            .Concat(leemten.Where(leemte => leemte is { Soort: Recordsleutel.Begrip, Id: not null })
                .Select(leemte => leemte.Id!.Split('/', 2)).Select(delen => (Kader: delen[0], Code: delen[^1])))
            .ToLookup(verwijzing => verwijzing.Kader, verwijzing => verwijzing.Code, StringComparer.Ordinal);
        var onleesbaar = leemten.Where(leemte => leemte.Soort == Recordsleutel.Begrippenkader).Select(leemte => leemte.Id).OfType<string>().ToHashSet();
        foreach (var kader in codes.Select(groep => groep.Key).Concat(inhoud.Begrippenkaders.Select(kader => kader.Code)).Concat(onleesbaar))
        {
            _begrippen.TryAdd(kader, new Bekenden($"{kader}-code", codes[kader], !onleesbaar.Contains(kader)));
        }

        Kaders = new Bekenden("begrippenkader", _begrippen.Keys, !leemten.Contains(new Leemte(Recordsleutel.Begrippenkader, null)));
    }

    public Bekenden Brondocumenten { get; }

    public Bekenden Interventies { get; }

    public Bekenden Provincies { get; }

    public Bekenden Gemeenten { get; }

    public Bekenden Kaders { get; }

    /// <summary>The concepts of a scheme the software itself asks for; a missing scheme is reported once.</summary>
    public Bekenden Begrippen(string kader)
    {
        if (_begrippen.TryGetValue(kader, out var begrippen))
        {
            return begrippen;
        }

        if (_ontbrekendeKaders.Add(kader))
        {
            Kaders.Controleer(new Plek(_bevindingen, Recordsleutel.Begrippenkader, kader, Bevinding.Nergens), kader);
        }

        return new Bekenden(kader, [], volledig: false);
    }

    /// <summary>The reference to a concept names an existing scheme and a code in it.</summary>
    public void Controleer(Plek plek, BegripVerwijzing verwijzing)
    {
        Kaders.Controleer(plek["kader"], verwijzing.Kader);
        if (_begrippen.TryGetValue(verwijzing.Kader, out var begrippen))
        {
            begrippen.Controleer(plek["code"], verwijzing.Code);
        }
    }
}
