using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mapster;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Body;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.Http.Schrijven;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Opslag.Aanbod;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>What a municipality does with its own offers: each write is checked as a whole, kept as a whole, and read at once.</summary>
internal sealed class AanbodBeheer(AanbodOpslag opslag, KennisHouder houder)
{
    /// <summary>Most bytes of one offer or inventory status.</summary>
    public const int GrootsteRecord = 64 * 1024;

    /// <summary>Most bytes of a whole list.</summary>
    public const int GrootsteLijst = 4 * 1024 * 1024;

    /// <summary>Most offers in a whole list.</summary>
    public const int MeesteAanbod = 2000;

    /// <summary>Only tells what writing a list would do.</summary>
    public static VlagParameter Proefdraai { get; } = new("proefdraai", "Controleert de lijst en zegt wat zij zou veranderen, zonder iets te schrijven.") { Voorbeeld = "true" };

    /// <summary>Adds an offer.</summary>
    public async Task<IResult> VoegToeAsync(KennisRequest verzoek, string gemeente)
    {
        if (GemeenteEndpoints.Bestaand(verzoek, gemeente) is { } elders)
        {
            return elders;
        }

        var (json, probleem) = await JsonBody.LeesAsync(verzoek.Http.Request, GrootsteRecord);
        if (json is not { } body)
        {
            return probleem!;
        }

        var fouten = new List<Invoerfout>();
        var sleutel = Sleutel.Lees(verzoek.Http.Request, fouten);
        var lezing = AanbodLezer.Een(verzoek.Kennisbank.Inhoud, gemeente, Guid.NewGuid().ToString(), body);
        fouten.AddRange(lezing.Fouten.Select(fout => Fout(fout, rij: string.Empty)));
        if (fouten.Count > 0)
        {
            return ProbleemResult.OngeldigeInvoer(fouten);
        }

        var vingerafdruk = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{gemeente}\n{body.GetRawText()}")));
        return await SchrijfAsync(
            verzoek,
            () => opslag.VoegToeAsync(Opdracht(verzoek, gemeente), lezing.Gelezen!, new Idempotentie(sleutel!, vingerafdruk), verzoek.Http.RequestAborted),
            uitkomst => Record(verzoek, uitkomst.Aanbod!, StatusCodes.Status201Created));
    }

    /// <summary>Puts an offer in the place of the one at the address.</summary>
    public async Task<IResult> WijzigAsync(KennisRequest verzoek, string gemeente, string id)
    {
        if (GemeenteEndpoints.Bestaand(verzoek, gemeente) is { } elders)
        {
            return elders;
        }

        var (verwachting, bezwaar) = Voorwaarde.Lees(verzoek.Http.Request);
        if (bezwaar is not null)
        {
            return bezwaar;
        }

        var (json, probleem) = await JsonBody.LeesAsync(verzoek.Http.Request, GrootsteRecord);
        if (json is not { } body)
        {
            return probleem!;
        }

        var lezing = AanbodLezer.Een(verzoek.Kennisbank.Inhoud, gemeente, id, body);
        return lezing.Fouten.Count > 0
            ? Ongeldig(lezing.Fouten)
            : await SchrijfAsync(
                verzoek,
                () => opslag.WijzigAsync(Opdracht(verzoek, gemeente), lezing.Gelezen!, verwachting!, verzoek.Http.RequestAborted),
                uitkomst => Record(verzoek, uitkomst.Aanbod!, StatusCodes.Status200OK));
    }

    /// <summary>Deletes an offer.</summary>
    public async Task<IResult> VerwijderAsync(KennisRequest verzoek, string gemeente, string id)
    {
        if (GemeenteEndpoints.Bestaand(verzoek, gemeente) is { } elders)
        {
            return elders;
        }

        var (verwachting, bezwaar) = Voorwaarde.Lees(verzoek.Http.Request);
        return bezwaar ?? await SchrijfAsync(
            verzoek,
            () => opslag.VerwijderAsync(Opdracht(verzoek, gemeente), id, verwachting!, verzoek.Http.RequestAborted),
            uitkomst =>
            {
                verzoek.ToonAanbod(uitkomst.Deel.Nummer);
                return new SchrijfResult(StatusCodes.Status204NoContent, null);
            });
    }

    /// <summary>Puts a whole list in the place of a municipality's offers, or tells what that would do.</summary>
    public async Task<IResult> VervangAsync(KennisRequest verzoek, string gemeente)
    {
        if (GemeenteEndpoints.Bestaand(verzoek, gemeente) is { } elders)
        {
            return elders;
        }

        var (verwachting, bezwaar) = Voorwaarde.Lees(verzoek.Http.Request);
        if (bezwaar is not null)
        {
            return bezwaar;
        }

        var (json, isCsv, probleem) = await LeesLijstAsync(verzoek.Http.Request);
        if (json is not { } body)
        {
            return probleem!;
        }

        var lezing = AanbodLezer.Lijst(verzoek.Kennisbank.Inhoud, gemeente, body);
        var fouten = lezing.Fouten.Select(fout => Fout(fout, isCsv ? AanbodCsv.Rij(fout.Pointer) : string.Empty)).ToList();
        if (lezing.Gelezen is { Count: > MeesteAanbod })
        {
            fouten.Add(Fout(new BundelFout("", "/aanbod", $"een lijst heeft ten hoogste {MeesteAanbod} aanbod"), string.Empty));
        }

        return fouten.Count > 0 ? ProbleemResult.OngeldigeInvoer(fouten) : await VervangAsync(verzoek, gemeente, lezing.Gelezen!, verwachting!);
    }

    /// <summary>Sets how far a municipality has listed its offer.</summary>
    public async Task<IResult> ZetInventarisatieAsync(KennisRequest verzoek, string gemeente)
    {
        if (GemeenteEndpoints.Bestaand(verzoek, gemeente) is { } elders)
        {
            return elders;
        }

        var (json, probleem) = await JsonBody.LeesAsync(verzoek.Http.Request, GrootsteRecord);
        if (json is not { } body)
        {
            return probleem!;
        }

        var lezing = AanbodLezer.Inventarisatie(verzoek.Kennisbank.Inhoud, gemeente, body);
        return lezing.Fouten.Count > 0
            ? Ongeldig(lezing.Fouten)
            : await SchrijfAsync(
                verzoek,
                () => opslag.ZetInventarisatieAsync(Opdracht(verzoek, gemeente), lezing.Gelezen!, verzoek.Http.RequestAborted),
                uitkomst =>
                {
                    verzoek.ToonAanbod(uitkomst.Deel.Nummer);
                    return Json(uitkomst.Deel.Inventarisatie.Adapt<InventarisatieContract>(ContractMapping.Config), StatusCodes.Status200OK);
                });
    }

    /// <summary>Every change of an offer.</summary>
    public async Task<IResult> LeesHistorieAsync(KennisRequest verzoek, string gemeente, string id)
    {
        var wijzigingen = await opslag.LeesHistorieAsync(gemeente, id, verzoek.Http.RequestAborted);
        return wijzigingen.Count == 0
            ? GeenAanbod()
            : Json(
                new HistorieContract
                {
                    Aantal = wijzigingen.Count,
                    Resultaten =
                    [
                        .. wijzigingen.Select(wijziging => new AanbodwijzigingContract
                        {
                            Nummer = wijziging.Nummer,
                            Actie = wijziging.Actie,
                            Tijdstip = wijziging.Tijdstip,
                            Client = wijziging.Client,
                            Editie = wijziging.Editie,
                            Aanbod = wijziging.Gegevens is null
                                ? null
                                : JsonElement.Parse(wijziging.Gegevens).EnumerateObject().ToDictionary(lid => lid.Name, lid => lid.Value),
                        }),
                    ],
                },
                StatusCodes.Status200OK);
    }

    private static async Task<(JsonElement? Json, bool IsCsv, ProbleemResult? Probleem)> LeesLijstAsync(HttpRequest request)
    {
        var (bytes, soort, probleem) = await RuweBody.LeesAsync(request, GrootsteLijst, MediaTypen.Json, Http.Export.Formaat.Csv.MediaType);
        if (bytes is null)
        {
            return (null, false, probleem);
        }

        if (soort == MediaTypen.Json)
        {
            var (json, onleesbaar) = JsonBody.Ontleed(bytes);
            return (json, false, onleesbaar);
        }

        var fouten = new List<Invoerfout>();
        var tabel = AanbodCsv.Lees(bytes, MeesteAanbod, fouten);
        return (tabel, true, fouten.Count > 0 ? ProbleemResult.OngeldigeInvoer(fouten) : null);
    }

    private async Task<IResult> VervangAsync(KennisRequest verzoek, string gemeente, IReadOnlyList<LokaalAanbod> aanbod, Verwachting verwachting)
    {
        var proef = verzoek.Query.Vlag(Proefdraai) is true;
        return await SchrijfAsync(
            verzoek,
            () => opslag.VervangAsync(Opdracht(verzoek, gemeente), aanbod, verwachting, proef, verzoek.Http.RequestAborted),
            uitkomst =>
            {
                var eerst = uitkomst.Eerder;
                var nummer = proef ? uitkomst.EerderNummer : uitkomst.Deel.Nummer;
                var nu = uitkomst.Deel.Aanbod.ToDictionary(gekend => gekend.Aanbod.Id, gekend => gekend.Nummer);
                verzoek.ToonAanbod(nummer);
                verzoek.Http.Response.Headers.ETag = verzoek.Tag($"{GemeenteEndpoints.Pad(gemeente)}/aanbod", nummer);
                return Json(
                    new LijstVerslagContract
                    {
                        Proef = proef,
                        Aantal = nu.Count,
                        Nieuw = [.. nu.Keys.Except(eerst.Keys).Order(StringComparer.Ordinal)],
                        Gewijzigd = [.. nu.Where(paar => eerst.TryGetValue(paar.Key, out var eerder) && eerder != paar.Value).Select(paar => paar.Key).Order(StringComparer.Ordinal)],
                        Vervallen = [.. eerst.Keys.Except(nu.Keys).Order(StringComparer.Ordinal)],
                        Ongewijzigd = nu.Count(paar => eerst.TryGetValue(paar.Key, out var eerder) && eerder == paar.Value),
                    },
                    StatusCodes.Status200OK);
            },
            neem: !proef);
    }

    private async Task<IResult> SchrijfAsync(
        KennisRequest verzoek, Func<Task<Schrijfuitkomst>> schrijf, Func<Schrijfuitkomst, IResult> antwoord, bool neem = true)
    {
        Schrijfuitkomst uitkomst;
        try
        {
            uitkomst = await schrijf();
        }
        catch (SchrijvenMisluktException fout)
        {
            verzoek.Metingen.Geschreven("unavailable");
            return ProbleemResult.Van(StatusCodes.Status503ServiceUnavailable, fout.IsOnzeker
                ? "De verbinding met de opslag viel weg tijdens het schrijven. Het is geheel bewaard of geheel niet: lees het terug, of herhaal het verzoek met dezelfde Idempotency-Key of If-Match."
                : "Er kan nu niet worden geschreven; er is niets veranderd. Probeer het later opnieuw.");
        }

        if (neem)
        {
            // Whoever writes reads it back at once, on this node.
            houder.Neem(uitkomst.Deel);
        }

        verzoek.Metingen.Geschreven(Uitkomstwoord(uitkomst.Resultaat, neem));
        return uitkomst.Resultaat switch
        {
            Schrijfresultaat.Geschreven => antwoord(uitkomst),
            Schrijfresultaat.NietGevonden => GeenAanbod(),
            Schrijfresultaat.NietVerwacht => ProbleemResult.Van(StatusCodes.Status412PreconditionFailed),
            Schrijfresultaat.SleutelGebruikt => ProbleemResult.Van(StatusCodes.Status409Conflict),
            _ => ProbleemResult.OngeldigeInvoer(
                [.. uitkomst.Ids!.Select(id => new Invoerfout { In = "body", Location = "/aanbod", Code = "id-van-ander", Detail = $"Id '{id}' is van een andere gemeente." })]),
        };
    }

    // What the counter of writes calls it.
    private static string Uitkomstwoord(Schrijfresultaat resultaat, bool bewaard) => resultaat switch
    {
        Schrijfresultaat.Geschreven => bewaard ? "written" : "rehearsed",
        Schrijfresultaat.NietGevonden => "not_found",
        Schrijfresultaat.NietVerwacht => "changed_meanwhile",
        Schrijfresultaat.SleutelGebruikt => "key_used",
        _ => "id_of_another",
    };

    private static SchrijfResult Record(KennisRequest verzoek, GekendAanbod gekend, int status)
    {
        var pad = AanbodEndpoints.Pad(gekend.Aanbod.Gemeente, gekend.Aanbod.Id);
        verzoek.ToonAanbod(gekend.Nummer);
        verzoek.Http.Response.Headers.ETag = verzoek.Tag(pad, gekend.Nummer);
        if (status == StatusCodes.Status201Created)
        {
            verzoek.Http.Response.Headers.Location = pad;
        }

        var interventie = verzoek.Kennisbank.Interventies.Huidig(gekend.Aanbod.Interventie);
        return Json(new AanbodBeeld(gekend.Aanbod, interventie, verzoek.Kennisbank, verzoek.Vandaag).Adapt<AanbodContract>(ContractMapping.Config), status);
    }

    private static SchrijfResult Json<T>(T antwoord, int status) => new(status, JsonSerializer.SerializeToUtf8Bytes(antwoord, ContractJson.Info<T>()));

    private static Schrijfopdracht Opdracht(KennisRequest verzoek, string gemeente) =>
        new(gemeente, Schrijfrecht.ClientVan(verzoek.Http), verzoek.Kennisbank.Editie.Code);

    private static ProbleemResult GeenAanbod() => ProbleemResult.Van(StatusCodes.Status404NotFound, AanbodEndpoints.GeenAanbod);

    private static ProbleemResult Ongeldig(IReadOnlyList<BundelFout> fouten) =>
        ProbleemResult.OngeldigeInvoer([.. fouten.Select(fout => Fout(fout, rij: string.Empty))]);

    private static Invoerfout Fout(BundelFout fout, string rij) =>
        new() { In = "body", Location = fout.Pointer, Code = "ongeldig-aanbod", Detail = $"{rij}{fout.Reden}" };
}
