using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Kennisbank.Controle;

internal static class ProvincieControle
{
    public static void Controleer(IReadOnlyList<Provincie> provincies, List<Bevinding> bevindingen)
    {
        foreach (var (provincie, plek) in provincies.MetPlek(bevindingen, Recordsleutel.Provincie, "code", record => record.Code))
        {
            CbsCode.Controleer(plek["code"], provincie.Code, "PV", 2);
            plek["naam"].Verplicht(provincie.Naam);
            plek["aliassen"].Uniek(provincie.Aliassen);
        }
    }
}
