using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary><c>/interventies/{id}/alternatieven</c>: what else would do.</summary>
internal static class AlternatiefEndpoints
{
    private static readonly IReadOnlyList<QueryParameter> _parameters = [VeldenParameter.Van<AlternatiefContract>(), .. StandaardParameters.Paginering];

    /// <summary>Maps the operation.</summary>
    public static void MapAlternatieven(this IEndpointRouteBuilder v1) =>
        v1.MapLezen<LijstContract<AlternatiefContract>>("/interventies/{id}/alternatieven", Alle, _parameters)
            .WithName("zoekAlternatieven")
            .WithTags("Interventies")
            .WithSummary("Vind alternatieven voor een interventie")
            .WithDescription(
                "Interventies van dezelfde soort die op hetzelfde piramideniveau en in dezelfde ontwikkelingsfase helpen, en dezelfde doelgroep, " +
                "hetzelfde probleem of dezelfde specifiek werkzame factor hebben. De meest overeenkomende staat voorop; gedeeld en ontbreekt zeggen waarom. " +
                "Gespecialiseerde jeugdhulp is alleen een alternatief voor gespecialiseerde jeugdhulp. " +
                "Of een alternatief past, beoordeelt de professional samen met de ouder.")
            .Produces(StatusCodes.Status308PermanentRedirect)
            .ProducesProbleem(StatusCodes.Status404NotFound);

    private static IResult Alle(KennisRequest verzoek, string id)
    {
        if (verzoek.Kennisbank.Interventies.Ordinaal(id) is not { } ordinaal)
        {
            return InterventieEndpoints.Verwijs(verzoek, id, "/alternatieven");
        }

        var alternatieven = verzoek.Kennisbank.Alternatieven.Voor(ordinaal);
        var pagina = new LijstPagina(verzoek, alternatieven.Count);
        return pagina.Antwoord(pagina.Plaatsen().Select(plaats => new LijstRij(
            JsonSerializer.SerializeToUtf8Bytes(Contract(verzoek.Kennisbank, alternatieven[plaats]), ContractJson.Info<AlternatiefContract>()))));
    }

    private static AlternatiefContract Contract(KennisbankSnapshot kennis, Alternatief alternatief)
    {
        var interventie = kennis.Interventies.Alle[alternatief.Ordinaal];
        return new AlternatiefContract
        {
            Id = interventie.Id,
            Naam = interventie.Naam,
            Samenvatting = interventie.Samenvatting,
            Overeenkomst = new decimal(alternatief.Overeenkomst, 0, 0, isNegative: false, scale: 3),
            Gedeeld = [.. alternatief.Gedeeld.Select(code => Begrip(kennis, code))],
            Ontbreekt = [.. alternatief.Ontbreekt.Select(code => Begrip(kennis, code))],
            Links = RecordLinksContract.Naar(InterventieEndpoints.Pad(interventie.Id)),
        };
    }

    private static FilterbegripContract Begrip(KennisbankSnapshot kennis, Dimensiecode code) => new()
    {
        Filter = code.Dimensie.Filter,
        Code = code.Code,
        Naam = kennis.Naam(code.Dimensie.Kader, code.Code).Naam,
    };
}
