using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Opvoedsteun.Opslag.Bundels.Json;

namespace Opvoedsteun.Opslag.Reservekopieen;

/// <summary>A table of the model as the lines of a file.</summary>
internal abstract class Tabel(string naam)
{
    public string Naam { get; } = naam;

    /// <summary>Every table, by name: a new one is in every copy by itself.</summary>
    public static IEnumerable<Tabel> Alle(KennisbankContext context) => context.Model.GetEntityTypes()
        .Select(type => (Tabel)Activator.CreateInstance(typeof(Tabel<>).MakeGenericType(type.ClrType), type)!)
        .OrderBy(tabel => tabel.Naam, StringComparer.Ordinal);

    public static string Som(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The rows as lines, in an order that only depends on what they say.</summary>
    public abstract Task<(Manifesttabel Tabel, byte[] Bytes)> LeesAsync(KennisbankContext context, CancellationToken cancellationToken);

    /// <summary>Sets the rows in lines to be added; saving is the caller's.</summary>
    /// <exception cref="ReservekopieException">A line is no row of this table.</exception>
    public abstract void VoegToe(KennisbankContext context, ReadOnlySpan<byte> bytes);

    public abstract Task MaakLeegAsync(KennisbankContext context, CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class Tabel<TRij>(IEntityType type) : Tabel(type.GetTableName()!)
    where TRij : class
{
    private static readonly JsonSerializerOptions _opties = new()
    {
        Converters = { new JsonStringEnumConverter(), new KortDecimaalConverter(), new JsonTekstAlsTekst() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public override async Task<(Manifesttabel Tabel, byte[] Bytes)> LeesAsync(KennisbankContext context, CancellationToken cancellationToken)
    {
        var regels = new List<string>();
        await foreach (var rij in context.Set<TRij>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            regels.Add(JsonSerializer.Serialize(rij, _opties));
        }

        regels.Sort(StringComparer.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(regels.Select(regel => $"{regel}\n")));
        return (new Manifesttabel(Naam, regels.Count, Som(bytes)), bytes);
    }

    public override void VoegToe(KennisbankContext context, ReadOnlySpan<byte> bytes)
    {
        foreach (var bereik in bytes.Split((byte)'\n'))
        {
            if (bytes[bereik] is { Length: > 0 } regel)
            {
                context.Add(Lees(regel));
            }
        }
    }

    public override Task MaakLeegAsync(KennisbankContext context, CancellationToken cancellationToken) =>
        context.Set<TRij>().ExecuteDeleteAsync(cancellationToken);

    private TRij Lees(ReadOnlySpan<byte> regel)
    {
        try
        {
            return JsonSerializer.Deserialize<TRij>(regel, _opties) ?? throw new JsonException("Een regel is leeg.");
        }
        catch (JsonException fout)
        {
            throw new ReservekopieException($"{Naam}.ndjson heeft een regel die geen rij van deze tabel is: {fout.Message}", fout);
        }
    }

    // Kept as it stands: the log of changes gives the very bytes that were written.
    private sealed class JsonTekstAlsTekst : JsonConverter<JsonTekst>
    {
        public override JsonTekst Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, JsonTekst value, JsonSerializerOptions options) => writer.WriteStringValue(value.Tekst);
    }
}
