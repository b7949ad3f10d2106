using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class BegrippenkaderControle
{
    public static void Controleer(IReadOnlyList<Begrippenkader> kaders, Naslag naslag, List<Bevinding> bevindingen)
    {
        foreach (var (kader, plek) in kaders.MetPlek(bevindingen, Recordsleutel.Begrippenkader, "code", kader => kader.Code))
        {
            plek["naam"].Verplicht(kader.Naam);
            plek["naamEn"].Verplicht(kader.NaamEn);
            plek["definitie"].Verplicht(kader.Definitie);
            naslag.Brondocumenten.ControleerAlsGegeven(plek["bron"], kader.Bron);

            var begrippen = plek["begrippen"];
            begrippen.Uniek(kader.Begrippen, "code", begrip => begrip.Code);
            ControleerBoom(kader, begrippen);
            for (var i = 0; i < kader.Begrippen.Count; i++)
            {
                BegripControle.Controleer(kader, kader.Begrippen[i], naslag, begrippen[i]);
            }
        }
    }

    private static void ControleerBoom(Begrippenkader kader, Plek plek)
    {
        var plaatsen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < kader.Begrippen.Count; i++)
        {
            plaatsen.TryAdd(kader.Begrippen[i].Code, i);
        }

        var boven = plaatsen.ToDictionary(paar => paar.Key, paar => kader.Begrippen[paar.Value].Bovenliggend, StringComparer.Ordinal);
        foreach (var kring in Kringen.Vind(kader.Begrippen.Select(begrip => begrip.Code), boven))
        {
            plek[plaatsen[kring[0]]]["bovenliggend"].Meld($"kring van bovenliggende begrippen: {string.Join(" → ", kring)}");
        }
    }
}
