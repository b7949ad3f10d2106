using System.Globalization;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class ErkenningControle
{
    public static void Controleer(
        IReadOnlyList<Erkenning> erkenningen,
        Bekenden bronnen,
        Naslag naslag,
        DateOnly? datum,
        Plek plek)
    {
        for (var i = 0; i < erkenningen.Count; i++)
        {
            var erkenning = erkenningen[i];
            naslag.Begrippen("erkenning").Controleer(plek[i]["niveau"], erkenning.Niveau);
            bronnen.ControleerAlsGegeven(plek[i]["bron"], erkenning.Bron);
            if (erkenning.Datum is { } oordeel)
            {
                ControleerDatum(oordeel, datum, plek[i]["datum"]);
            }
        }
    }

    private static void ControleerDatum(Deeldatum oordeel, DateOnly? datum, Plek plek)
    {
        if (oordeel == default)
        {
            plek.Meld("geen datum; gebruik null als zij niet gezien is");
        }
        else if (datum is { } peildatum && new DateOnly(oordeel.Jaar, oordeel.Maand ?? 1, oordeel.Dag ?? 1) > peildatum)
        {
            plek.Meld(string.Create(CultureInfo.InvariantCulture, $"'{oordeel}' ligt na de datum van de editie ({peildatum:yyyy-MM-dd})"));
        }
    }
}
