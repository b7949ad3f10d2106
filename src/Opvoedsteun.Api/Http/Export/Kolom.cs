namespace Opvoedsteun.Api.Http.Export;

/// <summary>A column of a table.</summary>
/// <param name="Naam">Its heading.</param>
/// <param name="Veld">The member of a record that it shows, by which <c>fields</c> chooses; <c>null</c> for what only tables show.</param>
/// <param name="Cel">Its cell for a record.</param>
internal sealed record Kolom<T>(string Naam, string? Veld, Func<T, Cel> Cel)
{
    /// <summary>The columns that show the members a client asked for; none means all.</summary>
    public static IReadOnlyList<Kolom<T>> Kies(IReadOnlyList<Kolom<T>> kolommen, IReadOnlyList<string> velden) =>
        velden.Count == 0 ? kolommen : [.. kolommen.Where(kolom => kolom.Veld is not null && velden.Contains(kolom.Veld))];
}
