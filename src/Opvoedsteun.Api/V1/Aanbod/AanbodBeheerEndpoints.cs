using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Schrijven;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Opslag.Aanbod;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>Writing of <c>/gemeenten/{code}/aanbod</c> and <c>…/inventarisatie</c> by the municipality itself.</summary>
internal static class AanbodBeheerEndpoints
{
    private const string Recht =
        "Alleen met een token (Bearer) met scope aanbod:schrijven en deze gemeente in claim gemeente. ";

    private static readonly SchrijfMetadata _nieuw = new(SchrijfHeader.IdempotencyKey, "Het aanbod; ten hoogste 64 KiB.");
    private static readonly SchrijfMetadata _wijziging = new(SchrijfHeader.IfMatch, "Het aanbod; ten hoogste 64 KiB.");
    private static readonly SchrijfMetadata _verwijdering = new(SchrijfHeader.IfMatch, null);
    private static readonly SchrijfMetadata _lijst = new(SchrijfHeader.IfMatch, "De hele lijst; ten hoogste 2000 aanbod en 4 MiB.");
    private static readonly SchrijfMetadata _inventarisatie = new(null, "De opgave; ten hoogste 64 KiB.");

    /// <summary>Maps the operations that write, and what was written before.</summary>
    public static void MapAanbodbeheer(this IEndpointRouteBuilder v1)
    {
        var beheer = new AanbodBeheer(v1.ServiceProvider.GetRequiredService<AanbodOpslag>(), v1.ServiceProvider.GetRequiredService<KennisHouder>());

        v1.MapSchrijven(HttpMethods.Post, "/gemeenten/{code}/aanbod", beheer.VoegToeAsync, _nieuw)
            .Accepts<AanbodVerzoekContract>(MediaTypen.Json)
            .Produces<AanbodContract>(StatusCodes.Status201Created, MediaTypen.Json)
            .WithName("voegAanbodToe")
            .WithTags("Aanbodbeheer")
            .WithSummary("Voeg plaatselijk aanbod toe")
            .WithDescription($"{Recht}Het antwoord noemt het nieuwe adres in Location en de ETag om het later te wijzigen.");

        v1.MapSchrijven(HttpMethods.Put, "/gemeenten/{code}/aanbod", beheer.VervangAsync, _lijst, AanbodBeheer.Proefdraai)
            .Accepts<AanbodLijstVerzoekContract>(MediaTypen.Json, Http.Export.Formaat.Csv.MediaType)
            .Produces<LijstVerslagContract>(StatusCodes.Status200OK, MediaTypen.Json)
            .WithName("vervangAanbod")
            .WithTags("Aanbodbeheer")
            .WithSummary("Vervang al het aanbod van een gemeente")
            .WithDescription(
                $"{Recht}Als JSON, of als CSV met de kolommen van de export. Alles of niets: is er één fout, dan staan alle fouten in het antwoord, per rij, en verandert er niets. " +
                "Wat niet in de lijst staat vervalt; wat er hetzelfde in staat blijft zoals het was. Met proefdraai=true wordt er niets geschreven.");

        v1.MapSchrijven(HttpMethods.Put, "/gemeenten/{code}/aanbod/{id}", beheer.WijzigAsync, _wijziging)
            .Accepts<AanbodVerzoekContract>(MediaTypen.Json)
            .Produces<AanbodContract>(StatusCodes.Status200OK, MediaTypen.Json)
            .WithName("wijzigAanbod")
            .WithTags("Aanbodbeheer")
            .WithSummary("Wijzig plaatselijk aanbod")
            .WithDescription($"{Recht}Het aanbod komt in zijn geheel in de plaats van wat er stond.");

        v1.MapSchrijven(HttpMethods.Delete, "/gemeenten/{code}/aanbod/{id}", beheer.VerwijderAsync, _verwijdering)
            .Produces(StatusCodes.Status204NoContent)
            .WithName("verwijderAanbod")
            .WithTags("Aanbodbeheer")
            .WithSummary("Verwijder plaatselijk aanbod")
            .WithDescription($"{Recht}De geschiedenis blijft.");

        v1.MapSchrijven(HttpMethods.Put, "/gemeenten/{code}/inventarisatie", beheer.ZetInventarisatieAsync, _inventarisatie)
            .Accepts<InventarisatieVerzoekContract>(MediaTypen.Json)
            .Produces<InventarisatieContract>(StatusCodes.Status200OK, MediaTypen.Json)
            .WithName("zetInventarisatie")
            .WithTags("Aanbodbeheer")
            .WithSummary("Zeg hoe ver het aanbod is opgegeven")
            .WithDescription($"{Recht}Alleen waar de opgave volledig is, telt de dekking witte vlekken.");

        v1.MapLezen<HistorieContract>("/gemeenten/{code}/aanbod/{id}/historie", beheer.LeesHistorieAsync)
            .WithName("geefHistorie")
            .WithTags("Aanbodbeheer")
            .WithSummary("Geef de geschiedenis van plaatselijk aanbod")
            .WithDescription("Elke wijziging, met moment en organisatie; ook van aanbod dat is vervallen.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }
}
