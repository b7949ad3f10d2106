using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Opslag;

namespace Opvoedsteun.Api.V1.Edities;

/// <summary><c>/edities</c>: which knowledge was in force when, to replay an old answer.</summary>
internal static class EditieEndpoints
{
    private const string GeenEditie = "Er is geen editie met deze code.";

    private static readonly VeldenParameter _velden = VeldenParameter.Van<EditieContract>();

    /// <summary>Maps the operations of this resource.</summary>
    public static void MapEdities(this IEndpointRouteBuilder v1)
    {
        v1.MapLezen<LijstContract<EditieContract>>("/edities", Alle, [_velden, .. StandaardParameters.Paginering])
            .WithName("zoekEdities")
            .WithTags("Edities")
            .WithSummary("Geef de edities")
            .WithDescription("Elke editie van de kennisbank die deze dienst heeft gebruikt, de nieuwste eerst.");

        v1.MapLezen<EditieContract>("/edities/{editie}", Een, [_velden])
            .WithName("geefEditie")
            .WithTags("Edities")
            .WithSummary("Geef één editie")
            .WithDescription("Nummer, datum en omvang van één editie.")
            .ProducesProbleem(StatusCodes.Status404NotFound);

        v1.MapLezen("/edities/{editie}/bestand", BestandAsync, Formaat.NdJson)
            .Produces<string>(StatusCodes.Status200OK, MediaTypen.NdJson)
            .WithName("geefEditiebestand")
            .WithTags("Edities")
            .WithSummary("Geef een hele editie als bestand")
            .WithDescription("De editie als NDJSON, één record per regel. De SHA-256 van het bestand is de code van de editie.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    /// <summary>Address of an edition.</summary>
    internal static string Pad(string editie) => $"/v1/edities/{editie}";

    private static KennisResult Alle(KennisRequest verzoek) => LijstPagina.Van(verzoek, verzoek.Toestand.Edities);

    private static IResult Een(KennisRequest verzoek, string editie) =>
        KennisResult.RecordOfProbleem(verzoek, verzoek.Toestand.Edities.Detail(editie), GeenEditie);

    private static async Task<IResult> BestandAsync(KennisRequest verzoek, string editie)
    {
        var opslag = verzoek.Http.RequestServices.GetRequiredService<KennisbankOpslag>();
        if (verzoek.Toestand.Edities.Detail(editie) is null
            || await opslag.OpenEditieBestandAsync(editie, verzoek.Http.RequestAborted) is not { } bestand)
        {
            return ProbleemResult.Van(StatusCodes.Status404NotFound, GeenEditie);
        }

        return new BestandResult(bestand, $"\"{editie}\"", verzoek.CacheControl, MediaTypen.NdJson);
    }
}
