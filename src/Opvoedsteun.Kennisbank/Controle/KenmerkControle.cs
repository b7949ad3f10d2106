using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class KenmerkControle
{
    private static readonly (string Veld, string Kader, Func<Interventie, IReadOnlyList<Kenmerk>> Kenmerken)[] Dimensies =
    [
        ("doelgroepen", "doelgroep", interventie => interventie.Doelgroepen),
        ("piramideniveaus", "piramideniveau", interventie => interventie.Piramideniveaus),
        ("preventieniveaus", "preventieniveau", interventie => interventie.Preventieniveaus),
        ("theoretischeGrondslagen", "theoretische-grondslag", interventie => interventie.TheoretischeGrondslagen),
        ("algemeenWerkzameFactoren", "algemeen-werkzame-factor", interventie => interventie.AlgemeenWerkzameFactoren),
        ("specifiekWerkzameFactoren", "specifiek-werkzame-factor", interventie => interventie.SpecifiekWerkzameFactoren),
        ("problemen", "probleem", interventie => interventie.Problemen),
        ("beschermendeFactoren", "beschermende-factor", interventie => interventie.BeschermendeFactoren),
        ("buffers", "buffer", interventie => interventie.Buffers),
        ("vormen", "vorm", interventie => interventie.Vormen),
        ("werkvormen", "werkvorm", interventie => interventie.Werkvormen),
        ("uitvoerders", "uitvoerder", interventie => interventie.Uitvoerders),
        ("randvoorwaarden", "randvoorwaarde", interventie => interventie.Randvoorwaarden),
    ];

    public static void Controleer(Interventie interventie, Bekenden bronnen, Naslag naslag, Plek plek)
    {
        foreach (var (veld, kader, kenmerken) in Dimensies)
        {
            Controleer(kenmerken(interventie), kader, bronnen, naslag, plek[veld]);
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
