using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Api.V1.Wijzigingen;

/// <summary><c>/wijzigingen</c>: for a system that keeps a copy. Asked of the database, which alone knows what every node wrote.</summary>
internal static class WijzigingenEndpoints
{
    private static readonly GetalParameter _limit = new("limit", "Grootste aantal wijzigingen in één antwoord.", 1, 1000)
    {
        Standaard = 100,
        Voorbeeld = "100",
    };

    /// <summary>How far the client came before.</summary>
    internal static CursorParameter Cursor { get; } = new("cursor", "Hoe ver u al bent: volgende uit het vorige antwoord, onveranderd. Zonder cursor begint u vooraan.")
    {
        Voorbeeld = Wijzigingscursor.Begin.ToString(),
    };

    /// <summary>Maps the operation.</summary>
    public static void MapWijzigingen(this IEndpointRouteBuilder v1)
    {
        var reader = v1.ServiceProvider.GetRequiredService<WijzigingenReader>();
        v1.MapLezen<WijzigingenContract>("/wijzigingen", verzoek => LeesAsync(reader, verzoek), [Cursor, _limit])
            .WithName("volgWijzigingen")
            .WithTags("Wijzigingen")
            .WithSummary("Volg alle wijzigingen")
            .WithDescription(
                "Voor wie een kopie bijhoudt. Begin zonder cursor en herhaal met volgende, tot resultaten leeg is: dan bent u bij. Vraag later verder met dezelfde cursor. " +
                "Elk record staat er in zijn geheel, van alle soorten: kennis en plaatselijk aanbod. Zet gegevens in de plaats van wat u van soort en id had; zijn gegevens leeg, verwijder het dan. " +
                "Wie alles in volgorde verwerkt mist niets en heeft precies wat hier is. " +
                "Een cursor blijft geldig, ook na een herstart, en is op elke node dezelfde. Is de database teruggezet, dan zegt de fout onbekende-cursor dat u opnieuw moet beginnen.");
    }

    private static async Task<IResult> LeesAsync(WijzigingenReader reader, KennisRequest verzoek)
    {
        try
        {
            var aantal = verzoek.Query.Getal(_limit)!.Value;
            return await reader.LeesAsync(CursorParameter.Waarde(verzoek.Query, Cursor), aantal, verzoek.Http.RequestAborted) is { } pagina
                ? new WijzigingenResult(verzoek, pagina)
                : ProbleemResult.OngeldigeInvoer([Cursor.Onbekend]);
        }
        catch (LezenMisluktException)
        {
            return ProbleemResult.Van(StatusCodes.Status503ServiceUnavailable, "De wijzigingen zijn nu niet te lezen. Probeer het later opnieuw met dezelfde cursor.");
        }
    }
}
