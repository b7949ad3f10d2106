namespace Opvoedsteun.Api.Http.Export;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Naam">Its name: letters only.</param>
/// <param name="Koppen">Its first row, which stays in sight.</param>
/// <param name="Rijen">The rows below.</param>
internal sealed record Werkblad(string Naam, IEnumerable<Cel> Koppen, IEnumerable<IEnumerable<Cel>> Rijen)
{
    /// <summary>A table as a sheet.</summary>
    public static Werkblad Van<T>(string naam, IReadOnlyList<Kolom<T>> kolommen, IEnumerable<T> rijen) => new(
        naam, kolommen.Select(kolom => new Cel(kolom.Naam)), rijen.Select(rij => kolommen.Select(kolom => kolom.Cel(rij))));

    /// <summary>How was counted, a sentence per row.</summary>
    public static Werkblad Methode(IEnumerable<string> zinnen) => new("Methode", ["Hoe er is geteld"], zinnen.Select(zin => (IEnumerable<Cel>)[zin]));
}
