using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Body;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary><c>/interventies/_match</c> and <c>/matchregels</c>: what fits a situation, and the rules that say so.</summary>
internal static class MatchEndpoints
{
    /// <summary>Address of the rules.</summary>
    internal const string Regels = "/v1/matchregels";

    /// <summary>Maps the operations of these resources.</summary>
    public static void MapMatching(this IEndpointRouteBuilder v1)
    {
        v1.MapBevragen<MatchVerzoekContract, MatchAntwoordContract>("/interventies/_match", MatchAsync)
            .WithName("matchInterventies")
            .WithTags("Matching")
            .WithSummary("Vind wat bij een situatie past, en waarom")
            .WithDescription(
                "Een anonieme, gecodeerde situatie erin; ernst, verwijzing, passende piramideniveaus en interventies eruit, elk met de redenen en hun bron. " +
                "Een advies voor de professional, die samen met de ouder beslist; geen diagnose. " +
                "De vraag wordt nergens bewaard of gelogd; stuur geen persoonsgegevens. " +
                "Dezelfde vraag geeft met dezelfde regelset, editie en peildatum hetzelfde antwoord.");

        v1.MapLezen<LijstContract<MatchregelContract>>(
                "/matchregels",
                verzoek => LijstPagina.Van(verzoek, verzoek.Toestand.Matchregels),
                [VeldenParameter.Van<MatchregelContract>(), .. StandaardParameters.Paginering])
            .WithName("zoekMatchregels")
            .WithTags("Matching")
            .WithSummary("Geef de regels van het matchen")
            .WithDescription("Alle regels, in de volgorde waarin ze worden toegepast, elk met bron en toelichting.");

        v1.MapLezen<MatchregelContract>(
                "/matchregels/{code}",
                (verzoek, code) =>
                    KennisResult.RecordOfProbleem(verzoek, verzoek.Toestand.Matchregels.Detail(code), "Er is geen matchregel met deze code."),
                [VeldenParameter.Van<MatchregelContract>()])
            .WithName("geefMatchregel")
            .WithTags("Matching")
            .WithSummary("Geef één regel van het matchen")
            .WithDescription("Wat de regel zegt, beslist en waarop zij rust.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> MatchAsync(KennisRequest verzoek)
    {
        var (json, probleem) = await JsonBody.LeesAsync(verzoek.Http.Request, MatchVerzoekLezer.GrootsteBody);
        if (json is not { } body)
        {
            return probleem!;
        }

        var fouten = new List<Invoerfout>();
        var kennis = verzoek.Kennisbank;
        var (situatie, gemeente) = MatchVerzoekLezer.Lees(body, verzoek.Toestand.Matchcodes, verzoek.Vandaag, fouten);
        if (fouten.Count > 0)
        {
            return ProbleemResult.OngeldigeInvoer(fouten);
        }

        Matchuitkomst uitkomst;
        using (verzoek.Metingen.Matchen())
        {
            uitkomst = kennis.Matcher.Beantwoord(situatie);
        }

        var antwoord = new MatchAntwoord(uitkomst, verzoek.Toestand, situatie.Peildatum, gemeente is null ? null : verzoek.Aanbod.Van(gemeente));
        return new BevraagResult(antwoord.Schrijf);
    }
}
