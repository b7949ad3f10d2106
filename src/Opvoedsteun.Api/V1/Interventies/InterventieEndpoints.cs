using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary><c>/interventies</c>: find, count and explain interventions.</summary>
internal static class InterventieEndpoints
{
    private static readonly IReadOnlyList<QueryParameter> _detailParameters =
        [StandaardParameters.Peildatum, VeldenParameter.Van<InterventieContract>()];

    /// <summary>Maps the operations of this resource.</summary>
    public static void MapInterventies(this IEndpointRouteBuilder v1)
    {
        v1.MapAlternatieven();
        v1.MapLezen<InterventieLijstContract>("/interventies", Zoek, InterventieZoekvraag.Parameters)
            .WithName("zoekInterventies")
            .WithTags("Interventies")
            .WithSummary("Vind interventies")
            .WithDescription(
                "Interventies die aan alle gegeven filters voldoen: 'of' binnen een filter, 'en' tussen filters. " +
                "Met search zoekt u op woorden; treffer zegt per resultaat wat er gevonden is. " +
                "Met facetten telt het antwoord per code hoeveel er zijn; is er niets, dan zegt versoepelingen wat u kunt weglaten.");

        v1.MapLezen<InterventieContract>("/interventies/{id}", Een, _detailParameters)
            .WithName("geefInterventie")
            .WithTags("Interventies")
            .WithSummary("Geef één interventie")
            .WithDescription(
                "Alles over één interventie, met alle erkenningen en bronnen. Een vervallen record blijft bestaan en noemt zijn opvolger; " +
                "een eerder id verwijst door met 308.")
            .Produces(StatusCodes.Status308PermanentRedirect)
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    private static IResult Zoek(KennisRequest verzoek)
    {
        InterventieSelectie selectie;
        using (verzoek.Metingen.Zoeken())
        {
            selectie = verzoek.Kennisbank.Interventies.Selecteer(InterventieZoekvraag.FilterMetAanbod(verzoek));
        }

        return verzoek.Formaat == Formaat.Json ? Pagina(verzoek, selectie) : InterventieExport.Van(verzoek, selectie);
    }

    private static KennisResult Pagina(KennisRequest verzoek, InterventieSelectie selectie)
    {
        var pagina = new LijstPagina(verzoek, selectie.Aantal);
        var ordinalen = selectie.Pagina(InterventieZoekvraag.Sortering(verzoek), pagina.Overslaan, pagina.Grootte);
        var fragmenten = verzoek.Toestand.Interventies.Op(verzoek.Peildatum, verzoek.Vandaag);
        return pagina.Antwoord(ordinalen.Select(ordinaal => fragmenten.Rij(ordinaal, selectie)), writer =>
        {
            writer.WriteString("peildatum"u8, verzoek.PeildatumTekst);
            SchrijfFacetten(writer, verzoek, selectie);
            SchrijfVersoepelingen(writer, verzoek, selectie);
        });
    }

    private static IResult Een(KennisRequest verzoek, string id)
    {
        var index = verzoek.Kennisbank.Interventies;
        if (index.Ordinaal(id) is { } ordinaal)
        {
            return KennisResult.Record(verzoek, verzoek.Toestand.Interventies.Op(verzoek.Peildatum, verzoek.Vandaag).Detail(ordinaal));
        }

        return Verwijs(verzoek, id);
    }

    /// <summary>To where an earlier id is now, or 404 when there never was such an intervention.</summary>
    internal static IResult Verwijs(KennisRequest verzoek, string id, string verder = "") => verzoek.Kennisbank.Interventies.HuidigId(id) is { } huidig
        ? Results.Redirect($"{Pad(huidig)}{verder}{verzoek.Query.Genormaliseerd()}", permanent: true, preserveMethod: true)
        : ProbleemResult.Van(StatusCodes.Status404NotFound, "Er is geen interventie met dit id.");

    /// <summary>Address of an intervention.</summary>
    internal static string Pad(string id) => $"/v1/interventies/{id}";

    private static void SchrijfFacetten(Utf8JsonWriter writer, KennisRequest verzoek, InterventieSelectie selectie)
    {
        writer.WriteStartObject("facetten"u8);
        foreach (var dimensie in InterventieZoekvraag.Facetten(verzoek))
        {
            verzoek.Toestand.Facetten.Schrijf(writer, dimensie, selectie.Facet(dimensie));
        }

        writer.WriteEndObject();
    }

    private static void SchrijfVersoepelingen(Utf8JsonWriter writer, KennisRequest verzoek, InterventieSelectie selectie)
    {
        writer.WriteStartArray("versoepelingen"u8);
        foreach (var versoepeling in selectie.Versoepelingen())
        {
            writer.WriteStartObject();
            writer.WriteString("parameter"u8, versoepeling.Parameter);
            writer.WriteStartArray("codes"u8);
            foreach (var code in versoepeling.Codes)
            {
                writer.WriteStringValue(code);
            }

            writer.WriteEndArray();
            writer.WriteNumber("aantal"u8, versoepeling.Aantal);
            writer.WriteStartObject("_links"u8);
            writer.WriteStartObject("resultaat"u8);
            writer.WriteString("href"u8, $"/v1/interventies{InterventieZoekvraag.Zonder(verzoek, versoepeling.Parameter)}");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
