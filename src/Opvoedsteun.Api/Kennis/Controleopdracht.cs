using System.Globalization;
using Opvoedsteun.Opslag.Bundels;

namespace Opvoedsteun.Api.Kennis;

/// <summary>The command <c>controleer</c>: checks seed data and names every fault.</summary>
internal static class Controleopdracht
{
    /// <summary>Checks a folder, by default the one beside the program. Exit code 0 is good, 1 has faults, 2 is a wrong call.</summary>
    public static int Voer(string[] mappen)
    {
        if (mappen.Length > 1)
        {
            Console.Error.WriteLine("Gebruik: controleer [map]");
            return 2;
        }

        var map = KennisbankStart.Bundelmap(mappen is [var opgegeven] ? opgegeven : null);
        var fouten = BundelReader.Controleer(map);
        foreach (var fout in fouten)
        {
            Console.Error.WriteLine($"{fout.Bestand}#{fout.Pointer}: {fout.Reden}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{map}: {(fouten.Count == 0 ? "geen fouten" : $"{fouten.Count} fouten")}"));
        return fouten.Count == 0 ? 0 : 1;
    }
}
