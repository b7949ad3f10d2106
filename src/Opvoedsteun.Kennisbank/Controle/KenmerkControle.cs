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

    internal static void Controleer(IReadOnlyList<Kenmerk> kenmerken, string kader, Bekenden bronnen, Naslag naslag, Plek plek)
    {
        plek.Uniek(kenmerken, "code", kenmerk => kenmerk.Code);
        for (var i = 0; i < kenmerken.Count; i++)
        {
            Controleer(kenmerken[i], kader, bronnen, naslag, plek[i]);
        }
    }

    internal static void Controleer(Kenmerk kenmerk, string kader, Bekenden bronnen, Naslag naslag, Plek plek)
    {
        naslag.Begrippen(kader).Controleer(plek["code"], kenmerk.Code);
        bronnen.ControleerAlsGegeven(plek["bron"], kenmerk.Bron);
        switch (kenmerk)
        {
            case { Grond: Grond.Vermeld, Bron: null }:
                plek["bron"].Meld("grond 'vermeld' vraagt een bron");
                break;
            case { Grond: Grond.Onbekend }:
                plek["grond"].Meld("een kenmerk is 'vermeld' of 'afgeleid', nooit 'onbekend'");
                break;
        }
    }
}
