using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class KenmerkControle
{
    public static void Controleer(Interventie interventie, Bekenden bronnen, Naslag naslag, Plek plek)
    {
        foreach (var veld in Dimensie.Kenmerkvelden)
        {
            Controleer(veld.Van(interventie), veld.Kader, bronnen, naslag, plek[veld.Naam]);
        }
    }

    private static void Controleer(IReadOnlyList<Kenmerk> kenmerken, string kader, Bekenden bronnen, Naslag naslag, Plek plek)
    {
        plek.Uniek(kenmerken, "code", kenmerk => kenmerk.Code);
        for (var i = 0; i < kenmerken.Count; i++)
        {
            var kenmerk = kenmerken[i];
            naslag.Begrippen(kader).Controleer(plek[i]["code"], kenmerk.Code);
            bronnen.ControleerAlsGegeven(plek[i]["bron"], kenmerk.Bron);
            switch (kenmerk)
            {
                case { Grond: Grond.Vermeld, Bron: null }:
                    plek[i]["bron"].Meld("grond 'vermeld' vraagt een bron");
                    break;
                case { Grond: Grond.Onbekend }:
                    plek[i]["grond"].Meld("een kenmerk is 'vermeld' of 'afgeleid', nooit 'onbekend'");
                    break;
            }
        }
    }
}
