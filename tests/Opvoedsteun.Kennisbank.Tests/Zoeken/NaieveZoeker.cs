using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

/// <summary>Answers the same questions record by record, as the contract words them; slow, and shares nothing with the index.</summary>
internal sealed class NaieveZoeker(KennisbankInhoud inhoud)
{
    public IReadOnlyList<Interventie> Zoek(InterventieFilter filter) => [.. inhoud.Interventies.Where(i => Voldoet(i, filter))];

    public IEnumerable<(string Code, int Aantal)> Facet(InterventieFilter filter, string dimensie, string kader) =>
        Kader(kader).Begrippen.Select(begrip => (begrip.Code, Zoek(Met(filter, dimensie, begrip.Code)).Count));

    /// <summary>What each demand costs, in no particular order.</summary>
    public IEnumerable<(string Parameter, int Aantal)> Versoepelingen(InterventieFilter filter)
    {
        if (Zoek(filter).Count > 0)
        {
            return [];
        }

        var zonder = filter.Codes.Keys.Select(dimensie => (dimensie, Met(filter, dimensie)))
            .Append(("id", filter with { Ids = [] }))
            .Append(("leeftijdMaanden", filter with { LeeftijdMaanden = null }))
            .Append(("gespecialiseerdeJeugdhulp", filter with { GespecialiseerdeJeugdhulp = null }))
            .Append(("minimaleErkenning", filter with { MinimaleErkenning = null }))
            .Append(("alleenGeldig", filter with { AlleenGeldig = false }))
            .Append(("zonder", filter with { Zonder = [] }))
            .Append(("grond", filter with { AlleenVermeld = false }));
        return zonder.Select(paar => (paar.Item1, Zoek(paar.Item2).Count)).Where(paar => paar.Count > 0);
    }

    public IReadOnlyList<string> Ids(InterventieFilter filter, InterventieSortering sortering)
    {
        var opNaam = Zoek(filter).OrderBy(i => Sorteersleutel.Van(i.Naam), StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal);
        IEnumerable<Interventie> volgorde = sortering switch
        {
            InterventieSortering.Naam => opNaam,
            InterventieSortering.NaamAflopend => opNaam.Reverse(),
            InterventieSortering.Erkenning => opNaam.OrderBy(i => Rang(i) is null).ThenBy(Rang),
            _ => opNaam.OrderBy(i => Rang(i) is null).ThenByDescending(Rang),
        };
        return [.. volgorde.Select(i => i.Id)];
    }

    private static InterventieFilter Met(InterventieFilter filter, string dimensie, params string[] codes)
    {
        var nieuw = filter.Codes.ToDictionary();
        nieuw.Remove(dimensie);
        if (codes.Length > 0)
        {
            nieuw[dimensie] = codes;
        }

        return filter with { Codes = nieuw };
    }

    private bool Voldoet(Interventie i, InterventieFilter filter) =>
        i.VervallenOp is not null == filter.Vervallen &&
        (filter.Ids.Count == 0 || filter.Ids.Contains(i.Id)) &&
        filter.Codes.All(paar => paar.Value.Any(code => Kenmerken(i, paar.Key, filter.AlleenVermeld).Any(eigen => ValtOnder(paar.Key, eigen, code)))) &&
        (filter.LeeftijdMaanden is not { } maanden || Bedient(i.Leeftijd.VanMaanden, i.Leeftijd.TotMaanden, maanden)) &&
        (filter.GespecialiseerdeJeugdhulp is not { } gespecialiseerd || i.GespecialiseerdeJeugdhulp == gespecialiseerd) &&
        (filter.MinimaleErkenning is not { } minimum || Rang(i) >= Volgorde(minimum)) &&
        (!filter.AlleenGeldig || (i.Erkenningen.Count > 0 && i.Erkenningen[0].IsVerlopen(filter.Peildatum) == false)) &&
        !filter.Zonder.Any(zonder => Kenmerken(i, zonder, filter.AlleenVermeld).Any());

    private bool ValtOnder(string filter, string? code, string hoger)
    {
        var begrippen = Kader(Dimensie.VanFilter(filter)!.Kader).Begrippen;
        while (code is not null && code != hoger)
        {
            code = begrippen.Single(begrip => begrip.Code == code).Bovenliggend;
        }

        return code is not null;
    }

    private IEnumerable<string> Kenmerken(Interventie i, string filter, bool alleenVermeld)
    {
        IEnumerable<Kenmerk> kenmerken = filter switch
        {
            "theoretischeGrondslag" => i.TheoretischeGrondslagen,
            "algemeenWerkzameFactor" => i.AlgemeenWerkzameFactoren,
            "specifiekWerkzameFactor" => i.SpecifiekWerkzameFactoren,
            "doelgroep" => i.Doelgroepen,
            "piramideniveau" => i.Piramideniveaus,
            "preventieniveau" => i.Preventieniveaus,
            "probleem" => i.Problemen,
            "beschermendeFactor" => i.BeschermendeFactoren,
            "buffer" => i.Buffers,
            "vorm" => i.Vormen,
            "werkvorm" => i.Werkvormen,
            "uitvoerder" => i.Uitvoerders,
            "randvoorwaarde" => i.Randvoorwaarden,
            "ontwikkelingsfase" => Fasen(i.Leeftijd),
            "soort" => [new(i.Soort, Grond.Vermeld, null)],
            "toegang" => [new(i.Toegang.Code, i.Toegang.Grond, null)],
            "kostenOuder" => [new(i.KostenOuder, Grond.Vermeld, null)],
            "taal" => i.Talen.Select(taal => new Kenmerk(taal, Grond.Vermeld, null)),
            "erkenning" => i.Erkenningen.Take(1).Select(erkenning => new Kenmerk(erkenning.Niveau, Grond.Vermeld, null)),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, "Add the new filter here."),
        };
        return kenmerken.Where(kenmerk => !alleenVermeld || kenmerk.Grond == Grond.Vermeld).Select(kenmerk => kenmerk.Code);
    }

    // Month by month: wide enough for every bound that is generated.
    private IEnumerable<Kenmerk> Fasen(Leeftijd leeftijd) => leeftijd.Grond == Grond.Onbekend
        ? []
        : Kader("ontwikkelingsfase").Begrippen
            .Where(fase => Enumerable.Range(-100, 500).Any(maand =>
                Bedient(leeftijd.VanMaanden, leeftijd.TotMaanden, maand) &&
                Bedient(fase.Eigenschappen.VanMaanden, fase.Eigenschappen.TotMaanden, maand)))
            .Select(fase => new Kenmerk(fase.Code, leeftijd.Grond, null));

    private static bool Bedient(int? van, int? tot, int maanden) => (van is null || van <= maanden) && (tot is null || maanden < tot);

    private int? Rang(Interventie i) => i.Erkenningen.Count == 0 ? null : Volgorde(i.Erkenningen[0].Niveau);

    private int? Volgorde(string niveau) => Kader("erkenning").Begrippen.Single(begrip => begrip.Code == niveau).Eigenschappen.Volgorde;

    private Begrippenkader Kader(string code) => inhoud.Begrippenkaders.Single(kader => kader.Code == code);
}
