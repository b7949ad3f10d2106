using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class InstrumentControle
{
    public static void Controleer(IReadOnlyList<Instrument> instrumenten, Naslag naslag, List<Bevinding> bevindingen)
    {
        foreach (var (instrument, plek) in instrumenten.MetPlek(bevindingen, Recordsleutel.Instrument, "id", record => record.Id))
        {
            plek["naam"].Verplicht(instrument.Naam);
            plek["naamEn"].Verplicht(instrument.NaamEn);
            plek["definitie"].Verplicht(instrument.Definitie);
            naslag.Brondocumenten.Controleer(plek["bron"], instrument.Bron);

            var begrippen = plek["begrippen"];
            begrippen.Uniek(instrument.Begrippen, "", begrip => Recordsleutel.Van(begrip.Kader, begrip.Code));
            for (var i = 0; i < instrument.Begrippen.Count; i++)
            {
                naslag.Controleer(begrippen[i], instrument.Begrippen[i]);
            }
        }
    }
}
