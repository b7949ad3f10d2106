using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class BrondocumentControle
{
    public static void Controleer(IReadOnlyList<Brondocument> brondocumenten, List<Bevinding> bevindingen)
    {
        foreach (var (brondocument, plek) in brondocumenten.MetPlek(bevindingen, Recordsleutel.Brondocument, "id", bron => bron.Id))
        {
            plek["titel"].Verplicht(brondocument.Titel);
            plek["url"].Webadres(brondocument.Url);
        }
    }
}
