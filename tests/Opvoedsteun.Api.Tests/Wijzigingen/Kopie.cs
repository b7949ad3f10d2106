using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Wijzigingen;

/// <summary>What a client has that follows the changes: each record as it last came.</summary>
internal sealed class Kopie
{
    // Kinds in the order of an edition's file.
    private static readonly string[] _kennis =
        ["brondocument", "begrippenkader", "begrip", "kruisverwijzing", "interventie", "leerprogramma", "instrument", "kengetal", "matchregel", "provincie", "gemeente"];

    private readonly Dictionary<(string Soort, string Id), JsonElement> _records = [];

    /// <summary>The cursor to go on with; <c>null</c> before the first page.</summary>
    public string? Cursor { get; private set; }

    /// <summary>Every number that came, in order.</summary>
    public List<long> Nummers { get; } = [];

    /// <summary>The last change of every record that is not gone.</summary>
    public IEnumerable<JsonElement> Records => _records.Values;

    /// <summary>Ids of the records of a kind.</summary>
    public IEnumerable<string> Ids(string soort) => _records.Keys.Where(sleutel => sleutel.Soort == soort).Select(sleutel => sleutel.Id).Order(StringComparer.Ordinal);

    /// <summary>Takes in everything that is new, and gives it.</summary>
    public async Task<List<JsonElement>> WerkBijAsync(HttpClient client, int? limit = null)
    {
        List<JsonElement> nieuw = [];
        var adres = Adres(limit);
        while (true)
        {
            var pagina = JsonSerializer.Deserialize<JsonElement>(await client.GetStringAsync(adres, TestContext.Current.CancellationToken));
            var volgende = pagina.GetProperty("volgende").GetString();
            var wijzigingen = pagina.GetProperty("resultaten").EnumerateArray().ToList();
            Assert.InRange(wijzigingen.Count, 0, limit ?? 100);
            adres = pagina.GetProperty("_links").GetProperty("next").GetProperty("href").GetString()!;
            if (wijzigingen.Count == 0)
            {
                Assert.Equal(Cursor, volgende);
                return nieuw;
            }

            Cursor = volgende;
            Assert.Equal(Adres(limit), adres);
            wijzigingen.ForEach(Verwerk);
            nieuw.AddRange(wijzigingen);
        }
    }

    /// <summary>The code of the edition that the copy is: the hash of the file that it makes.</summary>
    public string Editie()
    {
        var regels =
            from soort in _kennis
            from paar in _records.Where(paar => paar.Key.Soort == soort)
                .OrderBy(paar => Plaats(paar.Value) is null ? paar.Key.Id : paar.Key.Id.Split('/')[0], StringComparer.Ordinal)
                .ThenBy(paar => Plaats(paar.Value))
            let plaats = Plaats(paar.Value) is { } nummer ? $"\"plaats\":{nummer}," : ""
            select $"{{\"soort\":\"{soort}\",\"id\":\"{paar.Key.Id}\",{plaats}\"gegevens\":{paar.Value.GetProperty("gegevens").GetRawText()}}}\n";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(regels))));
    }

    private string Adres(int? limit) =>
        $"/v1/wijzigingen{(Cursor is null ? "" : $"?cursor={Cursor}")}{(limit is null ? "" : $"{(Cursor is null ? '?' : '&')}limit={limit}")}";

    private void Verwerk(JsonElement wijziging)
    {
        Nummers.Add(wijziging.GetProperty("nummer").GetInt64());
        var sleutel = (wijziging.GetProperty("soort").GetString()!, wijziging.GetProperty("id").GetString()!);
        if (wijziging.GetProperty("gegevens").ValueKind == JsonValueKind.Null)
        {
            _records.Remove(sleutel);
        }
        else
        {
            _records[sleutel] = wijziging;
        }
    }

    private static int? Plaats(JsonElement wijziging) =>
        wijziging.GetProperty("plaats") is { ValueKind: JsonValueKind.Number } plaats ? plaats.GetInt32() : null;
}
