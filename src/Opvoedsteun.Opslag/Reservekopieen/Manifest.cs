using System.Text.Json;

namespace Opvoedsteun.Opslag.Reservekopieen;

/// <summary>What is in a copy.</summary>
/// <param name="Formaat">Version of the form of a copy.</param>
/// <param name="Volgnummer">Number of the bundle of the edition in use.</param>
/// <param name="Editie">Code of the edition in use.</param>
/// <param name="Tijdstip">When the copy was made.</param>
/// <param name="Tabellen">The tables.</param>
public sealed record Manifest(int Formaat, int Volgnummer, string Editie, DateTimeOffset Tijdstip, IReadOnlyList<Manifesttabel> Tabellen)
{
    /// <summary>Name of the file.</summary>
    public const string Bestandsnaam = "manifest.json";

    /// <summary>The form that this build writes and reads.</summary>
    public const int Huidig = 1;

    private static readonly JsonSerializerOptions _opties = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal byte[] Bytes() => JsonSerializer.SerializeToUtf8Bytes(this, _opties);

    // The name becomes a path.
    private static bool IsGoed(Manifesttabel? tabel) =>
        tabel is { Naam: { Length: > 0 } naam, Sha256: not null } && naam == Path.GetFileName(naam);

    internal static Manifest Lees(string pad)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(pad), _opties);
            return manifest switch
            {
                { Formaat: Huidig, Tabellen: { } tabellen } => tabellen.All(IsGoed) && tabellen.DistinctBy(tabel => tabel.Naam).Count() == tabellen.Count
                    ? manifest
                    : throw new ReservekopieException($"{pad} noemt een tabel zonder naam of som, tweemaal of buiten de kopie."),
                _ => throw new ReservekopieException($"{pad} is niet van formaat {Huidig}."),
            };
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new ReservekopieException($"{pad} is geen manifest van een kopie: {fout.Message}", fout);
        }
    }
}

/// <summary>A table in a copy.</summary>
/// <param name="Naam">Name of the table.</param>
/// <param name="Rijen">Number of rows.</param>
/// <param name="Sha256">SHA-256 of its file, in lower-case hex.</param>
public sealed record Manifesttabel(string Naam, int Rijen, string Sha256)
{
    /// <summary>Its file.</summary>
    public string Bestand => $"{Naam}.ndjson";
}
