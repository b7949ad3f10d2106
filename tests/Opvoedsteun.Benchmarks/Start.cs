using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Opvoedsteun.Benchmarks.Gegevens;
using Opvoedsteun.Benchmarks.Vergelijking;

namespace Opvoedsteun.Benchmarks;

/// <summary>Measures the heart, or takes a part in <c>scripts/meet</c>.</summary>
internal static class Start
{
    private static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["--test"]:
                return Rooktest();
            case ["bundel", var map, var aantal]:
                Meetbundel.Schrijf(map, int.Parse(aantal, CultureInfo.InvariantCulture), aanbodPerGemeente: 0);
                return 0;
            case ["bundel", var map, var aantal, var aanbod]:
                Meetbundel.Schrijf(map, int.Parse(aantal, CultureInfo.InvariantCulture), int.Parse(aanbod, CultureInfo.InvariantCulture));
                return 0;
            case ["werklast", var api, var map]:
                await Werklast.SchrijfAsync(new Uri(api), map);
                return 0;
            case ["vergelijk", var api, var query, var map]:
                return await Werklast.VergelijkAsync(new Uri(api), new Uri(query), map);
            case ["kaal", var adres, var map]:
                await KaleDienst.VoerAsync(adres, map);
                return 0;
            case ["schrijven", var api, var token, var gemeente, var map]:
                await Schrijfmeting.VoerAsync(new Uri(api), token, gemeente, map);
                return 0;
            case ["query", var adres, var database]:
                await QueryDienst.VoerAsync(adres, database);
                return 0;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Start).Assembly).Run(args);
                return 0;
        }
    }

    // Every benchmark once, in this process: whether they still work, not how fast.
    private static int Rooktest()
    {
        foreach (var records in new[] { 0, 2_000 })
        {
            var benchmarks = new HartBenchmarks { Records = records };
            benchmarks.Bereid();
            foreach (var methode in typeof(HartBenchmarks).GetMethods().Where(methode => methode.GetCustomAttribute<BenchmarkAttribute>() is not null))
            {
                Console.WriteLine($"{methode.Name} ({benchmarks.Records}): {methode.Invoke(benchmarks, null)}");
            }
        }

        return 0;
    }
}
