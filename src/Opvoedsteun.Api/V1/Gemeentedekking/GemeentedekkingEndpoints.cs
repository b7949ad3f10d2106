using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Body;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary><c>/gemeenten/{code}/dekking</c>: the pyramid of one municipality.</summary>
internal static class GemeentedekkingEndpoints
{
    /// <summary>Maps the operations of this resource.</summary>
    public static void MapGemeentedekking(this IEndpointRouteBuilder v1)
    {
        v1.MapLezen<GemeentedekkingContract>("/gemeenten/{code}/dekking", (verzoek, code) => GemeenteEndpoints.Bestaand(verzoek, code) ?? Tel(verzoek, code), GemeentedekkingZoekvraag.Parameters)
            .WithName("geefGemeentedekking")
            .WithTags("Dekking")
            .WithSummary("Tel het aanbod van een gemeente in de piramide")
            .WithDescription(
                "Telt het actuele aanbod van een gemeente, of van een wijk of buurt, per piramideniveau en ontwikkelingsfase, naar erkenning en plaatsen. " +
                "Toont witte vlekken alleen waar de gemeente zelf zegt dat haar lijst volledig is, kennishiaten, mogelijk overlap om te bespreken en wat landelijk onderzoek over de behoefte zegt. " +
                "Elk getal heeft een link naar precies wat is geteld; methode zegt wat de getallen niet zeggen. Ook als csv, ndjson, xlsx of als plaatje (svg). " +
                "Een opgeheven gemeente met één opvolger verwijst door met 308.")
            .Produces(StatusCodes.Status308PermanentRedirect)
            .ProducesProbleem(StatusCodes.Status404NotFound);

        v1.MapBevragen<VerkenningVerzoekContract, VerkenningContract>("/gemeenten/{code}/dekking/_verken", VerkenAsync)
            .WithName("verkenGemeentedekking")
            .WithTags("Dekking")
            .WithSummary("Reken door wat ander aanbod in een gemeente zou veranderen")
            .WithDescription(
                "Aanbod dat erbij zou komen en aanbod dat weg zou gaan erin; de piramide zoals zij is, zoals zij zou zijn en het verschil eruit. " +
                "Er wordt niets bewaard of gelogd. Een opgeheven gemeente met één opvolger verwijst door met 308.")
            .Produces(StatusCodes.Status308PermanentRedirect)
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> VerkenAsync(KennisRequest verzoek, string gemeente)
    {
        if (GemeenteEndpoints.Bestaand(verzoek, gemeente) is { } elders)
        {
            return elders;
        }

        var (json, probleem) = await JsonBody.LeesAsync(verzoek.Http.Request, VerkenningVerzoekLezer.GrootsteBody);
        if (json is not { } body)
        {
            return probleem!;
        }

        var (verkenning, gebied, peildatum, fouten) = VerkenningVerzoekLezer.Lees(verzoek, verzoek.Kennisbank.Gemeenten.Gemeente(gemeente)!, body);
        if (fouten.Count > 0)
        {
            return ProbleemResult.OngeldigeInvoer(fouten);
        }

        var nummer = verzoek.Aanbod.Van(gemeente).Nummer;
        verzoek.ToonAanbod(nummer);
        using var meting = verzoek.Metingen.Tellen();
        var (voor, na) = verkenning.Verken(verzoek.Kennisbank, verzoek.Aanbod, gemeente, gebied, peildatum);
        return Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(verkenning.NaarContract(voor, na, nummer), ContractJson.Info<VerkenningContract>()), MediaTypen.Json);
    }

    private static IResult Tel(KennisRequest verzoek, string gemeente)
    {
        var (gebied, fout) = GemeentedekkingZoekvraag.Gebied(verzoek, gemeente);
        if (fout is not null)
        {
            return ProbleemResult.OngeldigeInvoer([fout]);
        }

        // A median sees other municipalities as well.
        var nummer = gebied is null ? verzoek.Aanbod.Nummer : verzoek.Aanbod.Van(gemeente).Nummer;
        verzoek.ToonAanbod(nummer);
        var beeld = new Lazy<Gemeentebeeld>(() =>
        {
            using (verzoek.Metingen.Tellen())
            {
                return new Gemeentebeeld(verzoek, Piramide.Van(verzoek.Kennisbank, verzoek.Aanbod, gemeente, gebied, verzoek.Peildatum), nummer);
            }
        });
        return verzoek.Formaat == Formaat.Json
            ? KennisResult.Telling(verzoek, () => beeld.Value.Contract())
            : GemeentedekkingExport.Van(verzoek, gemeente, beeld);
    }
}
