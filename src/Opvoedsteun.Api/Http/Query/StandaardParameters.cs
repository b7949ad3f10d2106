namespace Opvoedsteun.Api.Http.Query;

/// <summary>Parameters that many operations share.</summary>
internal static class StandaardParameters
{
    public static readonly DatumParameter Peildatum = new(
        "peildatum", "De dag waarvoor het antwoord moet gelden. Standaard vandaag, Nederlandse tijd.")
    {
        Voorbeeld = "2026-11-25",
    };

    public static readonly GetalParameter Page = new(
        "page", "Nummer van de pagina, vanaf 1. Voorbij het einde is de lijst leeg.", 1, int.MaxValue)
    {
        Standaard = 1,
        AlleenJson = true,
        Voorbeeld = "1",
    };

    public static readonly GetalParameter PageSize = new("pageSize", "Aantal resultaten op een pagina.", 1, 100)
    {
        Standaard = 20,
        AlleenJson = true,
        Voorbeeld = "20",
    };

    public static readonly FormaatParameter Formaat = new(Export.Formaat.VanLijst) { Voorbeeld = "csv" };

    /// <summary>The parameters of every list.</summary>
    public static IReadOnlyList<QueryParameter> Paginering { get; } = [Page, PageSize];
}
