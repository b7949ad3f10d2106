using System.Text.Json;
using Mapster;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary><c>/aanbod</c> and <c>/gemeenten/{code}/aanbod</c>: what there is where.</summary>
internal static class AanbodEndpoints
{
    private const string Werkwijze =
        "Alle filters van interventies werken: aanbod antwoordt met wat het zelf zegt, en voor de rest met zijn interventie. " +
        "Wat hier staat is wat is opgegeven of in bronnen gezien, met de dag waarop; het is nooit vanzelf het hele aanbod. " +
        "De header Aanbod-Stand geeft het nummer van de laatste wijziging.";

    /// <summary>Maps the operations of these resources.</summary>
    public static void MapAanbod(this IEndpointRouteBuilder v1)
    {
        v1.MapLezen<AanbodLijstContract>("/aanbod", InLand, AanbodZoekvraag.LandelijkeParameters)
            .WithName("zoekAanbod")
            .WithTags("Aanbod")
            .WithSummary("Vind plaatselijk aanbod in het hele land")
            .WithDescription(Werkwijze);

        v1.MapLezen<AanbodLijstContract>("/gemeenten/{code}/aanbod", (verzoek, code) =>
                GemeenteEndpoints.Bestaand(verzoek, code) ?? Lijst(verzoek, [verzoek.Aanbod.Van(code)], verzoek.Aanbod.Van(code).Nummer), AanbodZoekvraag.Parameters)
            .WithName("zoekGemeenteaanbod")
            .WithTags("Aanbod")
            .WithSummary("Vind plaatselijk aanbod in een gemeente")
            .WithDescription($"{Werkwijze} Een opgeheven gemeente met één opvolger verwijst door met 308.")
            .Produces(StatusCodes.Status308PermanentRedirect)
            .ProducesProbleem(StatusCodes.Status404NotFound);

        v1.MapLezen<AanbodContract>("/gemeenten/{code}/aanbod/{id}", Een, [StandaardParameters.Peildatum, VeldenParameter.Van<AanbodContract>()])
            .WithName("geefAanbod")
            .WithTags("Aanbod")
            .WithSummary("Geef één plaatselijk aanbod")
            .WithDescription("Alles over één aanbod, met waar het vandaan komt en hoe actueel het is.")
            .ProducesProbleem(StatusCodes.Status404NotFound);
    }

    /// <summary>What a client reads about an id that is none.</summary>
    internal const string GeenAanbod = "Deze gemeente heeft geen aanbod met dit id.";

    /// <summary>Address of an offer.</summary>
    internal static string Pad(string gemeente, string id) => $"{GemeenteEndpoints.Pad(gemeente)}/aanbod/{id}";

    private static IResult InLand(KennisRequest verzoek) => InterventieZoekvraag.Gemeenten(verzoek) is { Count: > 0 } gemeenten
        ? Lijst(verzoek, [.. gemeenten.Select(verzoek.Aanbod.Van)], verzoek.Aanbod.NummerVan(gemeenten))
        : Lijst(verzoek, [.. verzoek.Aanbod.Delen.DefaultIfEmpty(verzoek.Aanbod.Van(string.Empty))], verzoek.Aanbod.Nummer);

    private static IResult Lijst(KennisRequest verzoek, IReadOnlyList<GemeenteAanbod> delen, long nummer)
    {
        verzoek.ToonAanbod(nummer);
        var filter = AanbodZoekvraag.Filter(verzoek);
        var selecties = delen.Select(deel => (Deel: deel, Selectie: deel.Selecteer(filter))).ToList();
        if (verzoek.Formaat != Formaat.Json)
        {
            return Export(verzoek, Pagina(selecties, overslaan: 0, int.MaxValue));
        }

        var pagina = new LijstPagina(verzoek, selecties.Sum(paar => paar.Selectie.Aantal));
        return pagina.Antwoord(Pagina(selecties, pagina.Overslaan, pagina.Grootte).Select(plek => new LijstRij(Json(verzoek, plek.Deel, plek.Ordinaal))), writer =>
        {
            writer.WriteString("peildatum"u8, verzoek.PeildatumTekst);
            writer.WriteStartObject("facetten"u8);
            foreach (var dimensie in InterventieZoekvraag.Facetten(verzoek))
            {
                verzoek.Toestand.Facetten.Schrijf(writer, dimensie, Facet(selecties.Select(paar => paar.Selectie), dimensie));
            }

            writer.WriteEndObject();
        });
    }

    private static ExportResult Export(KennisRequest verzoek, IEnumerable<(GemeenteAanbod Deel, int Ordinaal)> rijen)
    {
        const string Naam = "aanbod";
        if (verzoek.Formaat == Formaat.NdJson)
        {
            return new NdJsonResult(verzoek, Naam, rijen.Select(rij => new LijstRij(Json(verzoek, rij.Deel, rij.Ordinaal)).Met(verzoek.Velden).Geheel()));
        }

        var kolommen = Kolom<AanbodContract>.Kies(AanbodKolommen.Alle, verzoek.Velden);
        var records = rijen.Select(rij => Contract(verzoek, rij.Deel, rij.Ordinaal));
        return verzoek.Formaat == Formaat.Csv
            ? new CsvResult<AanbodContract>(verzoek, Naam, kolommen, records)
            : new XlsxResult<AanbodContract>(verzoek, Naam, kolommen, records);
    }

    private static IResult Een(KennisRequest verzoek, string code, string id)
    {
        var deel = verzoek.Aanbod.Van(code);
        if (deel.Index.Ordinaal(id) is not { } ordinaal)
        {
            return ProbleemResult.Van(StatusCodes.Status404NotFound, GeenAanbod);
        }

        verzoek.ToonAanbod(deel.Nummers[id]);
        return KennisResult.Record(verzoek, Json(verzoek, deel, ordinaal));
    }

    // By municipality, and within one by name.
    private static IEnumerable<(GemeenteAanbod Deel, int Ordinaal)> Pagina(
        IEnumerable<(GemeenteAanbod Deel, InterventieSelectie Selectie)> selecties, long overslaan, int grootte)
    {
        foreach (var (deel, selectie) in selecties)
        {
            if (overslaan < selectie.Aantal && grootte > 0)
            {
                var ordinalen = selectie.Pagina(InterventieSortering.Naam, overslaan, grootte);
                foreach (var ordinaal in ordinalen)
                {
                    yield return (deel, ordinaal);
                }

                grootte -= ordinalen.Count;
            }

            overslaan = Math.Max(0, overslaan - selectie.Aantal);
        }
    }

    // Every municipality counts the same codes in the same order.
    private static List<Facetwaarde> Facet(IEnumerable<InterventieSelectie> selecties, Dimensie dimensie) => selecties
        .Select(selectie => selectie.Facet(dimensie))
        .Aggregate(new List<Facetwaarde>(), (samen, waarden) => samen.Count == 0
            ? [.. waarden]
            : [.. samen.Zip(waarden, (links, rechts) => links with { Aantal = links.Aantal + rechts.Aantal })]);

    private static AanbodContract Contract(KennisRequest verzoek, GemeenteAanbod deel, int ordinaal) =>
        new AanbodBeeld(deel.Alle[ordinaal], deel.Interventie(ordinaal), verzoek.Kennisbank, verzoek.Peildatum).Adapt<AanbodContract>(ContractMapping.Config);

    private static byte[] Json(KennisRequest verzoek, GemeenteAanbod deel, int ordinaal) =>
        JsonSerializer.SerializeToUtf8Bytes(Contract(verzoek, deel, ordinaal), ContractJson.Info<AanbodContract>());
}
