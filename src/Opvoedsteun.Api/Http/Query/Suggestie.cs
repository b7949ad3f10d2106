using Opvoedsteun.Kennisbank.Controle;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>Names the nearest valid word when a client mistyped one.</summary>
internal static class Suggestie
{
    /// <summary>" Bedoelt u 'x'?", or nothing when no candidate is near.</summary>
    public static string Bij(string woord, IEnumerable<string> kandidaten) =>
        Dichtstbij.Van(woord, kandidaten) is { } beste ? $" Bedoelt u '{beste}'?" : string.Empty;
}

/// <summary>Shows a client its own words, never more than a line of them.</summary>
internal static class Citaat
{
    private const int Langst = 60;

    public static string Van(string tekst) => tekst.Length <= Langst ? $"'{tekst}'" : $"'{tekst[..Langst]}…'";
}
