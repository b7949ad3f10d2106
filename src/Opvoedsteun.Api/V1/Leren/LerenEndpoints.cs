using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Query;

namespace Opvoedsteun.Api.V1.Leren;

/// <summary><c>/leerprogrammas</c>, <c>/instrumenten</c> and <c>/kengetallen</c>: what professionals and analysts learn and reckon with.</summary>
internal static class LerenEndpoints
{
    /// <summary>Address of the learning programmes.</summary>
    internal const string Leerprogrammas = "/v1/leerprogrammas";

    /// <summary>Address of the instruments.</summary>
    internal const string Instrumenten = "/v1/instrumenten";

    /// <summary>Address of the key figures.</summary>
    internal const string Kengetallen = "/v1/kengetallen";

    /// <summary>Maps the operations of these resources.</summary>
    public static void MapLeren(this IEndpointRouteBuilder v1)
    {
        v1.MapLezen<LijstContract<LeerprogrammaRijContract>>(
                "/leerprogrammas",
                verzoek => LijstPagina.Van(verzoek, verzoek.Toestand.Leerprogrammas),
                [VeldenParameter.Van<LeerprogrammaRijContract>(), .. StandaardParameters.Paginering])
            .WithName("zoekLeerprogrammas")
            .WithTags("Leren")
            .WithSummary("Geef de leerprogramma's")
            .WithDescription("Werk- en leerprogramma's voor professionals, zonder de bijeenkomsten.");

        v1.MapLezen<LeerprogrammaContract>(
                "/leerprogrammas/{id}",
                (verzoek, id) =>
                    KennisResult.RecordOfProbleem(verzoek, verzoek.Toestand.Leerprogrammas.Detail(id), "Er is geen leerprogramma met dit id."),
                [VeldenParameter.Van<LeerprogrammaContract>()])
            .WithName("geefLeerprogramma")
            .WithTags("Leren")
            .WithSummary("Geef één leerprogramma")
            .WithDescription("Een leerprogramma met zijn bijeenkomsten: doel, onderdelen, materialen, literatuur en voorbereidingsvragen.")
            .ProducesProbleem(StatusCodes.Status404NotFound);

        v1.MapLezen<LijstContract<InstrumentContract>>(
                "/instrumenten",
                verzoek => LijstPagina.Van(verzoek, verzoek.Toestand.Instrumenten),
                [VeldenParameter.Van<InstrumentContract>(), .. StandaardParameters.Paginering])
            .WithName("zoekInstrumenten")
            .WithTags("Leren")
            .WithSummary("Geef de instrumenten")
            .WithDescription("Hulpmiddelen voor gesprekken met ouders of tussen professionals.");

        v1.MapLezen<InstrumentContract>(
                "/instrumenten/{id}",
                (verzoek, id) =>
                    KennisResult.RecordOfProbleem(verzoek, verzoek.Toestand.Instrumenten.Detail(id), "Er is geen instrument met dit id."),
                [VeldenParameter.Van<InstrumentContract>()])
            .WithName("geefInstrument")
            .WithTags("Leren")
            .WithSummary("Geef één instrument")
            .WithDescription("De regels, vragen en volgorde van één instrument.")
            .ProducesProbleem(StatusCodes.Status404NotFound);

        v1.MapLezen<LijstContract<KengetalContract>>(
                "/kengetallen",
                verzoek => LijstPagina.Van(verzoek, verzoek.Toestand.Kengetallen),
                [VeldenParameter.Van<KengetalContract>(), .. StandaardParameters.Paginering])
            .WithName("zoekKengetallen")
            .WithTags("Leren")
            .WithSummary("Geef de kengetallen")
            .WithDescription("Cijfers over ouders en steun, elk met populatie, jaar, bron en of ermee vermenigvuldigd mag worden.");

        v1.MapLezen<KengetalContract>(
                "/kengetallen/{id}",
                (verzoek, id) =>
                    KennisResult.RecordOfProbleem(verzoek, verzoek.Toestand.Kengetallen.Detail(id), "Er is geen kengetal met dit id."),
                [VeldenParameter.Van<KengetalContract>()])
            .WithName("geefKengetal")
            .WithTags("Leren")
            .WithSummary("Geef één kengetal")
            .WithDescription("Eén kengetal met waarvoor het wel en niet mag worden gebruikt.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }
}
