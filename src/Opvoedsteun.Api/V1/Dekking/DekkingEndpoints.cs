using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary><c>/dekking</c>: what the knowledge base has, or what there is in the country, counted two ways at once.</summary>
internal static class DekkingEndpoints
{
    /// <summary>Maps the operations of this resource.</summary>
    public static void MapDekking(this IEndpointRouteBuilder v1) =>
        v1.MapLezen<KruistabelContract>("/dekking", Tel, KruistabelZoekvraag.Parameters, KruistabelZoekvraag.Samenhang)
            .WithName("geefDekking")
            .WithTags("Dekking")
            .WithSummary("Tel in een kruistabel")
            .WithDescription(
                "Telt interventies, plaatselijk aanbod of de plaatsen daarvan in een tabel van twee filters, bijvoorbeeld piramideniveau bij ontwikkelingsfase of bij gemeente. " +
                "Elk getal heeft een link naar precies de getelde records; totalen zijn aparte tellingen van verschillende records. " +
                "Ook als csv, ndjson, xlsx of als plaatje (svg).");

    private static IResult Tel(KennisRequest verzoek)
    {
        if (KruistabelZoekvraag.TeGroot(verzoek) is { } fout)
        {
            return ProbleemResult.OngeldigeInvoer([fout]);
        }

        Kruisbeeld.ToonAanbod(verzoek);
        return verzoek.Formaat == Formaat.Json
            ? KennisResult.Telling(verzoek, () => Kruisbeeld.Van(verzoek).Contract())
            : KruistabelExport.Van(Kruisbeeld.Van(verzoek));
    }
}
