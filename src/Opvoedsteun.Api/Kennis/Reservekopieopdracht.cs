using System.Data.Common;
using System.Globalization;
using Opvoedsteun.Opslag.Reservekopieen;

namespace Opvoedsteun.Api.Kennis;

/// <summary>The commands <c>dump</c> and <c>herstel</c>: the whole database to files, and back into an empty one of either kind.</summary>
internal static class Reservekopieopdracht
{
    /// <summary>Carries out a command with the settings of the service. Exit code 0 is good, 1 did not succeed, 2 is a wrong call.</summary>
    public static async Task<int> VoerAsync(string opdracht, string[] rest)
    {
        if (rest is not [var map, ..] || map.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync($"Gebruik: {opdracht} MAP [--Instelling=waarde]");
            return 2;
        }

        var builder = ApiBuilder.Begin(rest[1..]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddKennis(builder.Configuration);
        await using var app = builder.Build();
        var kopie = app.Services.GetRequiredService<Reservekopie>();
        try
        {
            var manifest = opdracht == "dump" ? await kopie.SchrijfAsync(map, CancellationToken.None) : await kopie.HerstelAsync(map, CancellationToken.None);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{map}: editie {manifest.Editie}, {manifest.Tabellen.Count} tabellen, {manifest.Tabellen.Sum(tabel => tabel.Rijen)} rijen {(opdracht == "dump" ? "gekopieerd" : "teruggezet en teruggelezen")}"));
            return 0;
        }
        catch (Exception fout) when (fout is ReservekopieException or DbException or TimeoutException or IOException)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return 1;
        }
    }
}
