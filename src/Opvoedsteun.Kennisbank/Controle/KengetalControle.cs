using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class KengetalControle
{
    public static void Controleer(IReadOnlyList<Kengetal> kengetallen, Naslag naslag, List<Bevinding> bevindingen)
    {
        foreach (var (kengetal, plek) in kengetallen.MetPlek(bevindingen, Recordsleutel.Kengetal, "id", record => record.Id))
        {
            plek["naam"].Verplicht(kengetal.Naam);
            plek["populatie"].Verplicht(kengetal.Populatie);
            naslag.Brondocumenten.Controleer(plek["bron"], kengetal.Bron);
            if (kengetal is { Waarde: null, Aanduiding: null })
            {
                plek["waarde"].Meld("een kengetal heeft een waarde of een aanduiding");
            }

            if (kengetal is { MagVermenigvuldigd: true, Waarde: null })
            {
                plek["magVermenigvuldigd"].Meld("zonder waarde valt er niets te vermenigvuldigen");
            }
        }
    }
}
