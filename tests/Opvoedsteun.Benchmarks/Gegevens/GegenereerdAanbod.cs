using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Benchmarks.Gegevens;

/// <summary>Made-up local offers, each of an intervention, with a level, places and a period of their own.</summary>
internal static class GegenereerdAanbod
{
    /// <summary>The offers of one municipality; always the same for the same municipality.</summary>
    public static IReadOnlyList<LokaalAanbod> Van(KennisbankInhoud inhoud, string gemeente, int aantal)
    {
        // Not for secrets: the same seed must give the same records everywhere.
        var toeval = new Random(int.Parse(gemeente.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture));
        var bytes = new byte[16];
        return
        [
            .. Enumerable.Range(1, aantal).Select(nummer =>
            {
                toeval.NextBytes(bytes);
                var interventie = inhoud.Interventies[toeval.Next(inhoud.Interventies.Count)];
                return new LokaalAanbod
                {
                    Id = new Guid(bytes).ToString(),
                    Gemeente = gemeente,
                    Interventie = interventie.Id,
                    Naam = $"{interventie.Naam} {nummer}".Trim(),
                    Gebieden = [gemeente],
                    Piramideniveau = new("ABCD"[toeval.Next(4)].ToString(), Grond.Afgeleid, null),
                    Plaatsen = toeval.Next(3) == 0 ? null : toeval.Next(1, 200),
                    Eenheid = (Plaatseenheid)toeval.Next(4),
                    GeldigVan = toeval.Next(5) == 0 ? null : new DateOnly(2026, 1, 1),
                };
            }),
        ];
    }
}
