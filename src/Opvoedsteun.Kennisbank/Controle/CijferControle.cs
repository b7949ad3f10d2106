using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class CijferControle
{
    public static void Controleer(IReadOnlyList<Cijfer> cijfers, Naslag naslag, Plek plek)
    {
        HashSet<(Cijfersoort, int)> gezien = [];
        for (var i = 0; i < cijfers.Count; i++)
        {
            naslag.Brondocumenten.Controleer(plek[i]["bron"], cijfers[i].Bron);
            if (cijfers[i].Waarde < 0)
            {
                plek[i]["waarde"].Meld("een aantal is nooit negatief");
            }

            if (!gezien.Add((cijfers[i].Soort, cijfers[i].Jaar)))
            {
                plek[i].Meld($"er is al een cijfer van deze soort over {cijfers[i].Jaar}");
            }
        }
    }
}
