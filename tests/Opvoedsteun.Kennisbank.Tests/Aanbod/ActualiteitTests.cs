using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Tests.Aanbod;

public sealed class ActualiteitTests
{
    private static readonly DateOnly Dag = new(2026, 11, 25);

    [Theory]
    [InlineData(null, null, null, Actualiteit.Onbekend)]
    [InlineData(null, null, "2025", Actualiteit.Onbekend)]
    [InlineData("2026-01-01", null, null, Actualiteit.Actueel)]
    [InlineData("2026-01-01", null, "2017", Actualiteit.Actueel)]
    [InlineData(null, "2026-11-26", null, Actualiteit.Actueel)]
    [InlineData("2026-11-25", "2026-11-26", null, Actualiteit.Actueel)]
    [InlineData("2026-11-26", null, null, Actualiteit.Toekomstig)]
    [InlineData(null, "2026-11-25", null, Actualiteit.Verouderd)]
    [InlineData("2020-01-01", "2024-01-01", "2026-11", Actualiteit.Verouderd)]
    public void A_period_decides_and_without_one_nobody_knows(string? van, string? tot, string? gezien, Actualiteit verwacht) =>
        Assert.Equal(verwacht, Aanbod(van, tot, gezien).ActualiteitOp(Dag));

    [Theory]
    [InlineData("2024-11-24", Actualiteit.Verouderd)]
    [InlineData("2024-11-25", Actualiteit.Onbekend)]
    [InlineData("2024-10", Actualiteit.Verouderd)]
    [InlineData("2024-11", Actualiteit.Onbekend)]
    [InlineData("2023", Actualiteit.Verouderd)]
    [InlineData("2024", Actualiteit.Onbekend)]
    public void Without_a_period_what_was_last_seen_over_24_months_ago_is_out_of_date(string gezien, Actualiteit verwacht) =>
        Assert.Equal(verwacht, Aanbod(null, null, gezien).ActualiteitOp(Dag));

    private static LokaalAanbod Aanbod(string? van, string? tot, string? gezien) => AanbodTest.Aanbod(1) with
    {
        GeldigVan = Datum(van),
        GeldigTot = Datum(tot),
        Peildatum = gezien is null ? null : Deeldatum.Parse(gezien),
    };

    private static DateOnly? Datum(string? tekst) => tekst is null ? null : Deeldatum.Parse(tekst).AlsDatum;
}
