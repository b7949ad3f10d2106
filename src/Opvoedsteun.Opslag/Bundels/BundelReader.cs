namespace Opvoedsteun.Opslag.Bundels;

/// <summary>Reads the reviewed knowledge from the folder with seed data.</summary>
public static class BundelReader
{
    /// <summary>Reads and checks the bundle.</summary>
    /// <exception cref="BundelException">Something is wrong; the exception carries all faults of all files.</exception>
    public static Bundel Lees(string map)
    {
        var lezing = BundelLezing.Van(map);
        if (lezing.Editie is not { } editie || lezing.Fouten.Count > 0)
        {
            throw new BundelException(lezing.Fouten);
        }

        return new Bundel(editie.Volgnummer, editie.Datum, lezing.Inhoud.Geordend(), CanoniekeInhoud.Van(lezing.Inhoud), lezing.Aanbod);
    }

    /// <summary>All faults of all files at once; empty means good.</summary>
    public static IReadOnlyList<BundelFout> Controleer(string map) => BundelLezing.Van(map).Fouten;

    /// <summary>
    /// SHA-256, in lower-case hex, over the names and bytes of all files: a cheap way to see that nothing changed since last time.
    /// It says nothing about the content, for which there is <see cref="CanoniekeInhoud.Editie"/>.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static string Vingerafdruk(string map) => BundelVingerafdruk.Van(map);
}
