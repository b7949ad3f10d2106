using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>Checks local offers, from seed data and from municipalities alike, against the knowledge they refer to.</summary>
public sealed class AanbodControle
{
    private readonly Naslag _naslag;

    /// <summary>Prepares checking against content that is good itself.</summary>
    public AanbodControle(KennisbankInhoud inhoud) => _naslag = new Naslag(inhoud, [], []);

    /// <summary>Everything that is wrong with the offers, all at once; empty means good.</summary>
    public IReadOnlyList<Bevinding> Controleer(IReadOnlyList<LokaalAanbod> aanbod)
    {
        List<Bevinding> bevindingen = [];
        Controleer(aanbod, _naslag, bevindingen);
        return bevindingen;
    }

    /// <summary>Everything that is wrong with an inventory status.</summary>
    public IReadOnlyList<Bevinding> Controleer(string gemeente, Inventarisatie inventarisatie)
    {
        List<Bevinding> bevindingen = [];
        var plek = new Plek(bevindingen, Recordsleutel.Inventarisatie, gemeente, 0);
        AlsGegeven(plek["bron"], inventarisatie.Bron);
        plek["cellen"].Uniek(inventarisatie.Cellen, "", cel => $"{cel.Piramideniveau} × {cel.Ontwikkelingsfase}");
        for (var i = 0; i < inventarisatie.Cellen.Count; i++)
        {
            var cel = plek["cellen"][i];
            _naslag.Begrippen("piramideniveau").Controleer(cel["piramideniveau"], inventarisatie.Cellen[i].Piramideniveau);
            _naslag.Begrippen("ontwikkelingsfase").Controleer(cel["ontwikkelingsfase"], inventarisatie.Cellen[i].Ontwikkelingsfase);
        }

        if (inventarisatie is { Peildatum: null } && (inventarisatie.Status != Inventarisatiestatus.Geen || inventarisatie.Cellen.Count > 0))
        {
            plek["peildatum"].Meld("een opgave noemt de dag waarvoor zij geldt");
        }

        return bevindingen;
    }

    internal static void Controleer(IReadOnlyList<LokaalAanbod> aanbod, Naslag naslag, List<Bevinding> bevindingen)
    {
        foreach (var (record, plek) in aanbod.MetPlek(bevindingen, Recordsleutel.Aanbod, "id", record => record.Id))
        {
            if (!Guid.TryParseExact(record.Id, "D", out var id) || id.ToString() != record.Id)
            {
                plek["id"].Meld("is geen UUID in kleine letters");
            }

            AlsGegeven(plek["naam"], record.Naam);
            ControleerTeksten(record, plek);
            ControleerPlaats(record, naslag, plek);
            ControleerCodes(record, naslag, plek);
            ControleerKenmerken(record, naslag, plek);
            plek["geldigTot"].Halfopen(record.GeldigVan, record.GeldigTot);
            if (record is { Plaatsen: not null, Eenheid: null })
            {
                plek["eenheid"].Meld("zeg waarvoor de plaatsen zijn: gezinnen, ouders, kinderen of groepen");
            }
        }
    }

    private static void ControleerTeksten(LokaalAanbod aanbod, Plek plek)
    {
        AlsGegeven(plek["aanbieder"], aanbod.Aanbieder);
        AlsGegeven(plek["toelichting"], aanbod.Toelichting);
        AlsGegeven(plek["piramideniveauToelichting"], aanbod.PiramideniveauToelichting);
        AlsGegeven(plek["doelgroepToelichting"], aanbod.DoelgroepToelichting);
        AlsGegeven(plek["leeftijdToelichting"], aanbod.LeeftijdToelichting);
        AlsGegeven(plek["locatie"], aanbod.Locatie);
        if (aanbod.Bron is { } bron)
        {
            plek["bron"]["id"].Verplicht(bron.Id);
            plek["bron"]["titel"].Verplicht(bron.Titel);
            plek["bron"]["url"].Webadres(bron.Url);
        }
    }

    private static void ControleerPlaats(LokaalAanbod aanbod, Naslag naslag, Plek plek)
    {
        naslag.Gemeenten.Controleer(plek["gemeente"], aanbod.Gemeente);
        plek["gebieden"].Uniek(aanbod.Gebieden);
        if (aanbod.Gebieden.Count == 0)
        {
            plek["gebieden"].Meld("noem ten minste één gebied, desnoods de hele gemeente");
        }

        for (var i = 0; i < aanbod.Gebieden.Count; i++)
        {
            if (!Gebied.IsCode(aanbod.Gebieden[i]))
            {
                plek["gebieden"][i].Meld("is geen CBS-code van een gemeente (GM), wijk (WK) of buurt (BU)");
            }
            else if (Gebied.IsCode(aanbod.Gemeente) && !Gebied.LigtIn(aanbod.Gebieden[i], aanbod.Gemeente))
            {
                plek["gebieden"][i].Meld($"ligt niet in '{aanbod.Gemeente}'");
            }
        }

        naslag.Gemeenten.Controleer(plek["gedeeldMet"], aanbod.GedeeldMet);
        if (aanbod.GedeeldMet.IndexOf(aanbod.Gemeente) is var zelf and >= 0)
        {
            plek["gedeeldMet"][zelf].Meld("een gemeente deelt niet met zichzelf");
        }
    }

    private static void ControleerCodes(LokaalAanbod aanbod, Naslag naslag, Plek plek)
    {
        naslag.Interventies.ControleerAlsGegeven(plek["interventie"], aanbod.Interventie);
        if (aanbod.Soort is { } soort)
        {
            naslag.Begrippen("soort").Controleer(plek["soort"], soort);
        }

        if (aanbod.KostenOuder is { } kosten)
        {
            naslag.Begrippen("kosten").Controleer(plek["kostenOuder"], kosten);
        }

        if (aanbod.Toegang is { } toegang)
        {
            naslag.Begrippen("toegang").Controleer(plek["toegang"]["code"], toegang.Code);
            InterventieControle.ControleerGrond(toegang, plek["toegang"]);
        }

        if (aanbod.Talen.Count > 0)
        {
            naslag.Begrippen("taal").Controleer(plek["talen"], aanbod.Talen);
        }

        if (aanbod.Leeftijd is { } leeftijd)
        {
            InterventieControle.ControleerLeeftijd(leeftijd, plek["leeftijd"]);
        }
    }

    private static void ControleerKenmerken(LokaalAanbod aanbod, Naslag naslag, Plek plek)
    {
        var bronnen = new Bekenden("bron", aanbod.Bron is { } bron ? [bron.Id] : [], volledig: true);
        foreach (var veld in Dimensie.Kenmerkvelden)
        {
            if (veld.Kader != "piramideniveau")
            {
                KenmerkControle.Controleer(aanbod.Kenmerken(veld), veld.Kader, bronnen, naslag, plek[veld.Naam]);
            }
            else if (aanbod.Piramideniveau is { } niveau)
            {
                KenmerkControle.Controleer(niveau, veld.Kader, bronnen, naslag, plek["piramideniveau"]);
            }
        }
    }

    private static void AlsGegeven(Plek plek, string? tekst)
    {
        if (tekst is null)
        {
            return;
        }

        plek.Verplicht(tekst);
        if (Contactgegeven.StaatIn(tekst))
        {
            plek.Meld("bevat een e-mailadres of telefoonnummer; verwijs met bron.url naar een webpagina");
        }
    }
}
