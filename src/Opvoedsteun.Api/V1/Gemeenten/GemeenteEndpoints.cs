using System.Text.Json;
using Mapster;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.V1.Gemeenten;

/// <summary><c>/gemeenten</c>: municipalities by their CBS code, with figures.</summary>
internal static class GemeenteEndpoints
{
    private static readonly ProvincieParameter _provincie = new("provincie", "Alleen gemeenten in deze provincie (CBS-code).")
    {
        Herhaalbaar = true,
        Voorbeeld = "PV26",
    };

    private static readonly VlagParameter _vervallen = new(
        "vervallen", "Gemeenten die op de peildatum zijn opgeheven, in plaats van gemeenten die dan bestaan.")
    {
        Voorbeeld = "true",
    };

    /// <summary>Maps the operations of this resource.</summary>
    public static void MapGemeenten(this IEndpointRouteBuilder v1)
    {
        v1.MapLezen<GemeenteLijstContract>(
                "/gemeenten",
                Zoek,
                [_provincie, _vervallen, StandaardParameters.Peildatum, VeldenParameter.Van<GemeenteRijContract>(), .. StandaardParameters.Paginering])
            .WithName("zoekGemeenten")
            .WithTags("Gemeenten")
            .WithSummary("Geef de gemeenten")
            .WithDescription("Gemeenten die op de peildatum bestaan, met bevolkingscijfers; elk cijfer noemt zijn jaar en bron.");

        v1.MapLezen<GemeenteContract>("/gemeenten/{code}", Een, [VeldenParameter.Van<GemeenteContract>()])
            .WithName("geefGemeente")
            .WithTags("Gemeenten")
            .WithSummary("Geef één gemeente")
            .WithDescription("Een gemeente met haar wijken en buurten, waar bekend. Een opgeheven gemeente noemt haar opvolger.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    /// <summary>Address of a municipality.</summary>
    internal static string Pad(string code) => $"/v1/gemeenten/{code}";

    /// <summary><c>null</c> for a municipality that exists; otherwise to where what was asked of it is now, or 404 naming the successors.</summary>
    internal static IResult? Bestaand(KennisRequest verzoek, string code) => verzoek.Kennisbank.Gemeenten.Gemeente(code) switch
    {
        null => ProbleemResult.Van(StatusCodes.Status404NotFound, "Er is geen gemeente met deze CBS-code."),
        { GeldigTot: null } => null,
        { OpgegaanIn: [var opvolger] } => Results.Redirect($"{Pad(opvolger)}{verzoek.Http.Request.Path.Value![Pad(code).Length..]}{verzoek.Query.Genormaliseerd()}", permanent: true, preserveMethod: true),
        var opgeheven => ProbleemResult.Van(StatusCodes.Status404NotFound, $"Deze gemeente is opgeheven. Zij ging op in {string.Join(", ", opgeheven.OpgegaanIn)}."),
    };

    private static KennisResult Zoek(KennisRequest verzoek)
    {
        var provincies = verzoek.Query.Alle(_provincie);
        var vervallen = verzoek.Query.Vlag(_vervallen) is true;
        var plaatsen = verzoek.Kennisbank.Gemeenten.Alle
            .Index()
            .Where(paar => vervallen ? paar.Item.GeldigTot <= verzoek.Peildatum : paar.Item.BestaatOp(verzoek.Peildatum))
            .Where(paar => provincies.Count == 0 || provincies.Contains(paar.Item.Provincie))
            .Select(paar => paar.Index)
            .ToList();
        var pagina = new LijstPagina(verzoek, plaatsen.Count);
        return pagina.Antwoord(
            pagina.Plaatsen().Select(plaats => new LijstRij(verzoek.Toestand.Gemeenten.Rij(plaatsen[plaats]))),
            writer => writer.WriteString("peildatum"u8, verzoek.PeildatumTekst));
    }

    private static IResult Een(KennisRequest verzoek, string code)
    {
        if (verzoek.Kennisbank.Gemeenten.Gemeente(code) is not { } gemeente)
        {
            return ProbleemResult.Van(StatusCodes.Status404NotFound, "Er is geen gemeente met deze CBS-code.");
        }

        var deel = verzoek.Aanbod.Van(code);
        verzoek.ToonAanbod(deel.Nummer);
        return KennisResult.Record(verzoek, JsonSerializer.SerializeToUtf8Bytes(
            new GemeenteBeeld(gemeente, verzoek.Kennisbank, deel.Inventarisatie).Adapt<GemeenteContract>(ContractMapping.Config),
            ContractJson.Info<GemeenteContract>()));
    }
}
