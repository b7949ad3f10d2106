using System.Security.Cryptography;
using System.Text;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Opslag.Tests.Wijzigingen;

/// <summary>A system that keeps a copy: all it has is what it was told, and the cursor that it kept as text.</summary>
internal sealed class Volger(WijzigingenReader reader)
{
    // Kinds in the order of an edition's file.
    private static readonly string[] _kennis =
        ["brondocument", "begrippenkader", "begrip", "kruisverwijzing", "interventie", "leerprogramma", "instrument", "kengetal", "matchregel", "provincie", "gemeente"];

    private readonly Dictionary<(string Soort, string Id), (int? Plaats, string Gegevens)> _kopie = [];
    private long _gezien;

    /// <summary>The cursor it kept.</summary>
    public string Cursor { get; private set; } = Wijzigingscursor.Begin.ToString();

    /// <summary>Every change it was told, in the order in which it heard of them first.</summary>
    public List<Recordwijziging> Gehoord { get; } = [];

    /// <summary>Every record it has, written as one line.</summary>
    public IEnumerable<string> Records => _kopie.Select(paar => $"{paar.Key.Soort} {paar.Key.Id} {paar.Value.Plaats} {paar.Value.Gegevens}").Order(StringComparer.Ordinal);

    /// <summary>Takes in a page, or the first part of it when it is cut off: then the cursor stays what it was.</summary>
    /// <returns>Whether there was anything.</returns>
    public async Task<bool> NeemPaginaAsync(int aantal, int? afgebrokenNa = null)
    {
        Assert.True(Wijzigingscursor.TryParse(Cursor, out var cursor));
        var pagina = await reader.LeesAsync(cursor, aantal, TestContext.Current.CancellationToken);
        Assert.NotNull(pagina);
        Assert.InRange(pagina.Wijzigingen.Count, 0, aantal);
        Assert.Equal(Enumerable.Range(1, pagina.Wijzigingen.Count).Select(plaats => cursor.Nummer + plaats), pagina.Wijzigingen.Select(wijziging => wijziging.Nummer));
        foreach (var wijziging in pagina.Wijzigingen.Take(afgebrokenNa ?? aantal))
        {
            Verwerk(wijziging);
        }

        if (afgebrokenNa is null)
        {
            Cursor = pagina.Volgende.ToString();
        }

        return pagina.Wijzigingen.Count > 0;
    }

    public async Task WerkBijAsync(int aantal = 1000)
    {
        while (await NeemPaginaAsync(aantal))
        {
        }
    }

    /// <summary>The code of the edition that its copy of the knowledge is: the hash of the file that it can put together.</summary>
    public string Editie()
    {
        var regels =
            from soort in _kennis
            from paar in _kopie.Where(paar => paar.Key.Soort == soort)
                .OrderBy(paar => paar.Value.Plaats is null ? paar.Key.Id : paar.Key.Id.Split('/')[0], StringComparer.Ordinal)
                .ThenBy(paar => paar.Value.Plaats)
            let plaats = paar.Value.Plaats is { } nummer ? $"\"plaats\":{nummer}," : ""
            select $"{{\"soort\":\"{soort}\",\"id\":\"{paar.Key.Id}\",{plaats}\"gegevens\":{paar.Value.Gegevens}}}\n";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(regels))));
    }

    private void Verwerk(Recordwijziging wijziging)
    {
        var sleutel = (wijziging.Soort, wijziging.Id);
        if (wijziging.Nummer > _gezien)
        {
            _gezien = wijziging.Nummer;
            Gehoord.Add(wijziging);
            Assert.Equal(wijziging.Actie == Wijzigingsactie.Opgenomen, !_kopie.ContainsKey(sleutel));
            Assert.False(_kopie.TryGetValue(sleutel, out var had) && had == (wijziging.Plaats, wijziging.Gegevens), $"{sleutel} did not change.");
        }

        Assert.Equal(wijziging.Actie == Wijzigingsactie.Vervallen, wijziging.Gegevens is null);
        Assert.Equal(TimeSpan.Zero, wijziging.Tijdstip.Offset);
        if (wijziging.Gegevens is { } gegevens)
        {
            _kopie[sleutel] = (wijziging.Plaats, gegevens);
        }
        else
        {
            _kopie.Remove(sleutel);
        }
    }
}
