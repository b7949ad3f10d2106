using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using CsCheck;
using MiniExcelLibs;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.Tests.Dekking;

/// <summary>An analyst counts two ways at once, and every number leads to what it counts.</summary>
public sealed class CrossTableTests(ApiFactory api)
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    private static readonly string[] _filters =
    [
        "", "grond=vermeld", "leeftijdMaanden=31", "gespecialiseerdeJeugdhulp=false", "zonder=probleem", "doelgroep=alle-ouders", "piramideniveau=C&piramideniveau=D",
        "ontwikkelingsfase=0-2", "search=slapen", "vervallen=true", "minimaleErkenning=goed-onderbouwd&alleenGeldig=true", "werkvorm=groep&zonder=buffer&zonder=probleem",
        "peildatum=2024-02-29&alleenGeldig=true", "id=voorzorg",
    ];

    private readonly HttpClient _client = api.Client;

    [Fact]
    public async Task Every_link_gives_exactly_as_many_records_as_were_counted() =>
        await Gen.Select(Gen.Shuffle(Dimensie.Alle.ToArray(), 2, 2), Gen.Int[0, _filters.Length - 1], Gen.Int[0, 1_000_000]).SampleAsync(async (assen, filter, keuze) =>
        {
            var tabel = await Geef($"/v1/dekking?rijen={assen[0].Filter}&kolommen={assen[1].Filter}&{_filters[filter]}".TrimEnd('&'));
            var cellen = tabel.GetProperty("cellen").EnumerateArray().ToList();
            var rijen = tabel.GetProperty("rijtotalen").EnumerateArray().ToList();
            var kolommen = tabel.GetProperty("kolomtotalen").EnumerateArray().ToList();
            Assert.Equal(rijen.Count * kolommen.Count, cellen.Count);
            JsonElement[] proef =
            [
                tabel.GetProperty("totaal"), rijen[^1], kolommen[^1], cellen[^1], rijen[keuze % rijen.Count], kolommen[keuze % kolommen.Count],
                cellen[keuze % cellen.Count], cellen[keuze / 7 % cellen.Count], cellen.MaxBy(Aantal),
            ];
            foreach (var telling in proef)
            {
                var href = telling.GetProperty("_links").GetProperty("records").GetProperty("href").GetString();
                Assert.Equal(Aantal(telling), (await Geef($"{href}&pageSize=1&fields=id")).GetProperty("aantal").GetInt32());
                Assert.Equal(Aantal(telling), telling.GetProperty("waarde").GetInt32());
            }
        }, iter: 40, threads: 1, print: p => $"{p.Item1[0].Filter} x {p.Item1[1].Filter}, {_filters[p.Item2]}");

    [Fact]
    public async Task Totals_are_counts_of_distinct_records_and_the_answer_says_so()
    {
        var tabel = await Geef("/v1/dekking");
        var vierNiveaus = tabel.GetProperty("rijtotalen").EnumerateArray().Take(4).Sum(Aantal);
        Assert.Equal(127, Aantal(tabel.GetProperty("totaal")));
        Assert.True(vierNiveaus > 127, "Records stand at more than one level.");
        Assert.Contains(tabel.GetProperty("methode").EnumerateArray(), zin => zin.GetString()!.Contains("verschillende records", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_axes_it_is_level_by_phase_and_one_axis_moves_out_of_the_way_of_the_other()
    {
        Assert.Equal(("piramideniveau", "ontwikkelingsfase"), Assen(await Geef("/v1/dekking")));
        Assert.Equal(("ontwikkelingsfase", "piramideniveau"), Assen(await Geef("/v1/dekking?rijen=ontwikkelingsfase")));
        Assert.Equal(("ontwikkelingsfase", "piramideniveau"), Assen(await Geef("/v1/dekking?kolommen=piramideniveau")));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_question_is_said_at_once()
    {
        using var antwoord = await _client.GetAsync("/v1/dekking?rijen=vorm&kolommen=vorm&maat=gezinnen&doelgroep=alle-oudres", Stop);
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        var fouten = JsonDocument.Parse(await antwoord.Content.ReadAsStringAsync(Stop)).RootElement.GetProperty("errors").EnumerateArray()
            .Select(fout => (fout.GetProperty("location").GetString(), fout.GetProperty("code").GetString()));
        Assert.Equal([("doelgroep", "onbekende-code"), ("kolommen", "zelfde-waarde"), ("maat", "geen-keuze")], fouten.Order());
    }

    [Fact]
    public async Task Stated_tags_alone_leave_every_level_empty()
    {
        var tabel = await Geef("/v1/dekking?grond=vermeld");
        Assert.Equal([0, 0, 0, 0, 127], tabel.GetProperty("rijtotalen").EnumerateArray().Select(Aantal));
    }

    [Fact]
    public async Task Csv_and_ndjson_hold_every_cell_once()
    {
        var cellen = (await Geef("/v1/dekking?peildatum=2026-11-25")).GetProperty("cellen").EnumerateArray().ToList();
        var csv = (await _client.GetStringAsync("/v1/dekking?peildatum=2026-11-25&formaat=csv", Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("rij,rijNaam,kolom,kolomNaam,waarde,aantalRecords,onbekend,records,inventarisatie", csv[0]);
        Assert.Equal(cellen.Count, csv.Length - 1);
        var ndjson = (await _client.GetStringAsync("/v1/dekking?peildatum=2026-11-25&formaat=ndjson", Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(cellen.Select(cel => cel.GetRawText()), ndjson);
    }

    [Fact]
    public async Task The_workbook_has_the_table_its_cells_and_the_method()
    {
        var bytes = await _client.GetByteArrayAsync("/v1/dekking?formaat=xlsx", Stop);
        Assert.Equal(bytes, await _client.GetByteArrayAsync("/v1/dekking?formaat=xlsx", Stop));
        var bestand = new MemoryStream(bytes);
        Assert.Equal(["Tabel", "Cellen", "Methode"], MiniExcel.GetSheetNames(bestand));
        var tabel = await Geef("/v1/dekking");
        var laatste = ((IDictionary<string, object>)MiniExcel.Query(bestand, sheetName: "Tabel").Last()).Values;
        Assert.Equal(
            tabel.GetProperty("kolomtotalen").EnumerateArray().Select(Aantal).Append(127),
            laatste.Skip(1).Select(waarde => Convert.ToInt32(waarde, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task The_picture_is_text_with_a_title_and_a_description_and_fetches_nothing()
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/v1/dekking?peildatum=2026-11-25");
        verzoek.Headers.Accept.ParseAdd("image/svg+xml");
        using var antwoord = await _client.SendAsync(verzoek, Stop);
        Assert.Equal("image/svg+xml", antwoord.Content.Headers.ContentType!.MediaType);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.Equal(tekst, await _client.GetStringAsync("/v1/dekking?peildatum=2026-11-25&formaat=svg", Stop));
        var svg = XDocument.Parse(tekst).Root!;
        Assert.NotEmpty(svg.Element(_svg + "title")!.Value);
        Assert.NotEmpty(svg.Element(_svg + "desc")!.Value);
        Assert.Equal("nl", svg.Attribute("lang")!.Value);
        var stijl = svg.Element(_svg + "style")!.Value;
        Assert.Contains("prefers-color-scheme:dark", stijl, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "image" or "script" or "use" or "foreignObject");
        Assert.All(svg.Descendants(_svg + "a"), link => Assert.StartsWith("/v1/interventies?", link.Attribute("href")!.Value, StringComparison.Ordinal));

        // The policy allows this style and no other.
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(stijl)));
        Assert.Contains($"style-src 'sha256-{hash}'", Assert.Single(antwoord.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var cellen = (await Geef("/v1/dekking?peildatum=2026-11-25")).GetProperty("cellen").EnumerateArray().Select(cel => Aantal(cel).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(cellen, svg.Descendants(_svg + "a").Select(link => link.Element(_svg + "text")!.Value));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static int Aantal(JsonElement telling) => telling.GetProperty("aantalRecords").GetInt32();

    private static (string?, string?) Assen(JsonElement tabel) => (tabel.GetProperty("rijen").GetString(), tabel.GetProperty("kolommen").GetString());

    private async Task<JsonElement> Geef(string pad)
    {
        using var antwoord = await _client.GetAsync(pad, Stop);
        var tekst = await antwoord.Content.ReadAsStringAsync(Stop);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{pad}: {tekst}");
        return JsonSerializer.Deserialize<JsonElement>(tekst);
    }
}
