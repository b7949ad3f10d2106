using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class LeerprogrammaControle
{
    public static void Controleer(IReadOnlyList<Leerprogramma> leerprogrammas, Naslag naslag, List<Bevinding> bevindingen)
    {
        foreach (var (programma, plek) in leerprogrammas.MetPlek(bevindingen, Recordsleutel.Leerprogramma, "id", record => record.Id))
        {
            plek["naam"].Verplicht(programma.Naam);
            plek["samenvatting"].Verplicht(programma.Samenvatting);
            plek["doel"].Verplicht(programma.Doel);
            plek["doelgroep"].Verplicht(programma.Doelgroep);
            naslag.Brondocumenten.Controleer(plek["bron"], programma.Bron);

            for (var i = 0; i < programma.Bijeenkomsten.Count; i++)
            {
                ControleerBijeenkomst(programma.Bijeenkomsten[i], i + 1, plek["bijeenkomsten"][i]);
            }
        }
    }

    private static void ControleerBijeenkomst(Bijeenkomst bijeenkomst, int nummer, Plek plek)
    {
        plek["titel"].Verplicht(bijeenkomst.Titel);
        plek["doel"].Verplicht(bijeenkomst.Doel);
        if (bijeenkomst.Nummer != nummer)
        {
            plek["nummer"].Meld($"bijeenkomsten zijn oplopend genummerd vanaf 1: hier hoort {nummer}, niet {bijeenkomst.Nummer}");
        }

        for (var i = 0; i < bijeenkomst.Onderdelen.Count; i++)
        {
            plek["onderdelen"][i]["titel"].Verplicht(bijeenkomst.Onderdelen[i].Titel);
            if (bijeenkomst.Onderdelen[i].DuurMinuten is <= 0)
            {
                plek["onderdelen"][i]["duurMinuten"].Meld("een onderdeel duurt minstens een minuut");
            }
        }
    }
}
