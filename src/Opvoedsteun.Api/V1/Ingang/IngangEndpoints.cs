using System.Text.Json;
using Microsoft.Extensions.Options;
using Opvoedsteun.Api.Http;

namespace Opvoedsteun.Api.V1.Ingang;

/// <summary><c>/v1</c>: where a client starts.</summary>
internal static class IngangEndpoints
{
    /// <summary>Maps the entrance.</summary>
    public static void MapIngang(this IEndpointRouteBuilder v1) =>
        v1.MapLezen<IngangContract>("", Ingang, [])
            .WithName("geefIngang")
            .WithTags("Ingang")
            .WithSummary("Geef de ingang van de API")
            .WithDescription("Wat er is, welke editie in gebruik is, onder welke licentie en bij wie u terechtkunt.");

    private static VastResult Ingang(KennisRequest verzoek)
    {
        var publicatie = verzoek.Http.RequestServices.GetRequiredService<IOptions<PublicatieOptions>>().Value;
        return new VastResult(JsonSerializer.SerializeToUtf8Bytes(Contract(verzoek, publicatie), ContractJson.Info<IngangContract>()), verzoek.CacheControl);
    }

    private static IngangContract Contract(KennisRequest verzoek, PublicatieOptions publicatie) => new()
    {
        Naam = "Opvoedsteun API",
        ApiVersie = ApiVersie.Tekst,
        Editie = verzoek.Kennisbank.Editie.Code,
        DataLicentie = new LicentieContract { Naam = "CC BY 4.0", Url = "https://creativecommons.org/licenses/by/4.0/deed.nl" },
        Contact = new ContactContract { Naam = publicatie.ContactNaam, Url = publicatie.ContactUrl, Email = publicatie.ContactEmail },
        Links = new IngangLinksContract
        {
            Self = Naar(""),
            Interventies = Naar("/interventies"),
            Begrippenkaders = Naar("/begrippenkaders"),
            Ontwikkelingsfasen = Naar("/ontwikkelingsfasen"),
            Leerprogrammas = Naar("/leerprogrammas"),
            Instrumenten = Naar("/instrumenten"),
            Kengetallen = Naar("/kengetallen"),
            Gemeenten = Naar("/gemeenten"),
            Aanbod = Naar("/aanbod"),
            Dekking = Naar("/dekking"),
            Matchregels = Naar("/matchregels"),
            Edities = Naar("/edities"),
            Wijzigingen = Naar("/wijzigingen"),
            Openapi = Naar("/openapi.json"),
            Documentatie = new LinkContract { Href = "/docs" },
        },
    };

    private static LinkContract Naar(string pad) => new() { Href = $"/v1{pad}" };
}
