using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Opvoedsteun.Benchmarks.Vergelijking;

/// <summary>The same questions answered by querying SQLite for every request: compiled, without tracking, only the columns needed.</summary>
/// <remarks>
/// It does less than the service: only codes without narrower ones, names of codes from memory, no validation, links or headers.
/// Where it is slower, that is not for what it leaves out.
/// </remarks>
internal static class QueryDienst
{
    private static readonly (string Filter, string Kader)[] _dimensies =
    [
        ("doelgroep", "doelgroep"), ("uitvoerder", "uitvoerder"), ("werkvorm", "werkvorm"),
        ("algemeenWerkzameFactor", "algemeen-werkzame-factor"), ("piramideniveau", "piramideniveau"),
    ];

    private static readonly Func<QueryContext, string, Task<Detail?>> _een = EF.CompileAsyncQuery((QueryContext context, string id) =>
        context.Interventies.Where(i => i.Id == id).Select(i => new Detail(
            i.Id, i.Naam, i.Soort, i.Samenvatting, i.Doel, i.Aanpak, i.LeeftijdVanMaanden, i.LeeftijdTotMaanden, i.LeeftijdGrond, i.ToegangCode, i.ToegangGrond,
            i.Kenmerken.Select(k => new Tag(k.Kader, k.Code, k.Grond, k.Bron)).ToList(),
            i.Bronnen.Select(b => new Bron(b.Id, b.Titel, b.Url)).ToList(),
            i.Erkenningen.Select(e => new Erkenning(e.Niveau, e.Datum)).ToList())).FirstOrDefault());

    // From the tag with the most codes to its interventions: the other way round the database walks through all of them.
    private static readonly Func<QueryContext, string, string, string, Task<int>> _aantal = EF.CompileAsyncQuery(
        (QueryContext context, string doelgroep, string werkvorm, string niveau) => context.Kenmerken
            .Where(k => k.Kader == "doelgroep" && k.Code == doelgroep)
            .Select(k => k.Van)
            .Count(i =>
                i.VervallenOp == null &&
                i.Kenmerken.Any(k => k.Kader == "werkvorm" && k.Code == werkvorm) &&
                i.Kenmerken.Any(k => k.Kader == "piramideniveau" && k.Code == niveau)));

    private static readonly Func<QueryContext, string, string, string, IAsyncEnumerable<Rij>> _pagina = EF.CompileAsyncQuery(
        (QueryContext context, string doelgroep, string werkvorm, string niveau) => context.Kenmerken
            .Where(k => k.Kader == "doelgroep" && k.Code == doelgroep)
            .Select(k => k.Van)
            .Where(i =>
                i.VervallenOp == null &&
                i.Kenmerken.Any(k => k.Kader == "werkvorm" && k.Code == werkvorm) &&
                i.Kenmerken.Any(k => k.Kader == "piramideniveau" && k.Code == niveau))
            .OrderBy(i => i.Naam)
            .ThenBy(i => i.Id)
            .Take(20)
            .Select(i => new Rij(
                i.Id, i.Naam, i.Soort, i.Samenvatting, i.LeeftijdVanMaanden, i.LeeftijdTotMaanden, i.LeeftijdGrond, i.ToegangCode, i.ToegangGrond,
                i.Kenmerken.Select(k => new Tag(k.Kader, k.Code, k.Grond, k.Bron)).ToList(),
                i.Bronnen.Select(b => new Bron(b.Id, b.Titel, b.Url)).ToList(),
                i.Erkenningen.Select(e => new Erkenning(e.Niveau, e.Datum)).ToList())));

    private static readonly Func<QueryContext, string, string, string, string, IAsyncEnumerable<Telling>> _facet = EF.CompileAsyncQuery(
        (QueryContext context, string kader, string doelgroep, string werkvorm, string niveau) => context.Kenmerken
            .Where(k => k.Kader == "doelgroep" && k.Code == doelgroep)
            .Select(k => k.Van)
            .Where(i =>
                i.VervallenOp == null &&
                i.Kenmerken.Any(k => k.Kader == "werkvorm" && k.Code == werkvorm) &&
                i.Kenmerken.Any(k => k.Kader == "piramideniveau" && k.Code == niveau))
            .SelectMany(i => i.Kenmerken.Where(k => k.Kader == kader))
            .GroupBy(k => k.Code)
            .Select(groep => new Telling(groep.Key, groep.Count())));

    // A facet on which is filtered leaves its own filter out: two of the three remain.
    private static readonly Func<QueryContext, string, string, string, string, string, IAsyncEnumerable<Telling>> _facetVanFilter = EF.CompileAsyncQuery(
        (QueryContext context, string kader, string eersteKader, string eersteCode, string tweedeKader, string tweedeCode) => context.Kenmerken
            .Where(k => k.Kader == eersteKader && k.Code == eersteCode)
            .Select(k => k.Van)
            .Where(i =>
                i.VervallenOp == null &&
                i.Kenmerken.Any(k => k.Kader == tweedeKader && k.Code == tweedeCode))
            .SelectMany(i => i.Kenmerken.Where(k => k.Kader == kader))
            .GroupBy(k => k.Code)
            .Select(groep => new Telling(groep.Key, groep.Count())));

    public static async Task VoerAsync(string adres, string database)
    {
        // Without statistics the planner walks through a whole scheme for every facet.
        await using (var connectie = new SqliteConnection($"Data Source={database}"))
        {
            await connectie.OpenAsync();
            await using var opdracht = connectie.CreateCommand();
            opdracht.CommandText = "ANALYZE";
            await opdracht.ExecuteNonQueryAsync();
        }

        var builder = WebApplication.CreateBuilder();
        builder.Services.AddPooledDbContextFactory<QueryContext>(opties => opties
            .UseSqlite($"Data Source={database};Mode=ReadOnly")
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        var app = builder.Build();
        var contexten = app.Services.GetRequiredService<IDbContextFactory<QueryContext>>();
        var namen = await NamenAsync(contexten);

        app.MapGet("/v1/interventies/{id}", async (string id) =>
        {
            await using var context = await contexten.CreateDbContextAsync();
            return await _een(context, id);
        });
        app.MapGet("/v1/interventies", async (string doelgroep, string werkvorm, string piramideniveau, string[]? facetten) =>
        {
            await using var context = await contexten.CreateDbContextAsync();
            var aantal = await _aantal(context, doelgroep, werkvorm, piramideniveau);
            var rijen = await _pagina(context, doelgroep, werkvorm, piramideniveau).ToListAsync();
            var tellingen = new Dictionary<string, IEnumerable<Facetwaarde>>();
            foreach (var (filter, kader) in _dimensies.Where(dimensie => facetten?.Contains(dimensie.Filter) == true))
            {
                var geteld = await Facet(context, kader, doelgroep, werkvorm, piramideniveau)
                    .ToDictionaryAsync(telling => telling.Code, telling => telling.Aantal);
                tellingen[filter] = namen[kader].Select(begrip => new Facetwaarde(begrip.Code, begrip.Naam, geteld.GetValueOrDefault(begrip.Code)));
            }

            return Results.Ok(new { aantal, resultaten = rijen, facetten = tellingen });
        });
        await app.RunAsync(adres);
    }

    private static IAsyncEnumerable<Telling> Facet(QueryContext context, string kader, string doelgroep, string werkvorm, string niveau) => kader switch
    {
        "doelgroep" => _facetVanFilter(context, kader, "werkvorm", werkvorm, "piramideniveau", niveau),
        "werkvorm" => _facetVanFilter(context, kader, "doelgroep", doelgroep, "piramideniveau", niveau),
        "piramideniveau" => _facetVanFilter(context, kader, "doelgroep", doelgroep, "werkvorm", werkvorm),
        _ => _facet(context, kader, doelgroep, werkvorm, niveau),
    };

    private static async Task<ILookup<string, Begripnaam>> NamenAsync(IDbContextFactory<QueryContext> contexten)
    {
        await using var context = await contexten.CreateDbContextAsync();
        var begrippen = await context.Database.SqlQuery<Begripnaam>($"SELECT Kader, Code, Naam FROM Begrip ORDER BY Kader, Volgorde").ToListAsync();
        return begrippen.ToLookup(begrip => begrip.Kader);
    }

    private sealed record Begripnaam(string Kader, string Code, string Naam);

    private sealed record Tag(string Kader, string Code, string Grond, string? Bron);

    private sealed record Bron(string Id, string Titel, string? Url);

    private sealed record Erkenning(string Niveau, string? Datum);

    private sealed record Telling(string Code, int Aantal);

    private sealed record Facetwaarde(string Code, string Naam, int Aantal);

    private sealed record Rij(
        string Id, string Naam, string Soort, string Samenvatting, int? LeeftijdVanMaanden, int? LeeftijdTotMaanden, string LeeftijdGrond,
        string ToegangCode, string ToegangGrond, IReadOnlyList<Tag> Kenmerken, IReadOnlyList<Bron> Bronnen, IReadOnlyList<Erkenning> Erkenningen);

    private sealed record Detail(
        string Id, string Naam, string Soort, string Samenvatting, string Doel, string Aanpak, int? LeeftijdVanMaanden, int? LeeftijdTotMaanden,
        string LeeftijdGrond, string ToegangCode, string ToegangGrond, IReadOnlyList<Tag> Kenmerken, IReadOnlyList<Bron> Bronnen, IReadOnlyList<Erkenning> Erkenningen);
}
