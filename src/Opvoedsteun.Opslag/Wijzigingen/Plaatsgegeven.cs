using System.Globalization;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>The place of a concept in its scheme, which the concept does not say itself: the log keeps it as a first member of the record.</summary>
internal static class Plaatsgegeven
{
    private const string Begin = "{\"plaats\":";

    /// <summary>The record as the log keeps it.</summary>
    public static JsonTekst Voeg(int? plaats, string gegevens) =>
        new(plaats is { } nummer ? string.Create(CultureInfo.InvariantCulture, $"{Begin}{nummer},{gegevens.AsSpan(1)}") : gegevens);

    /// <summary>The place and the record itself, of what the log keeps.</summary>
    public static (int? Plaats, string? Gegevens) Neem(string soort, string? bewaard)
    {
        if (bewaard is null || soort != Recordsleutel.Begrip)
        {
            return (null, bewaard);
        }

        var komma = bewaard.IndexOf(',', Begin.Length);
        return (int.Parse(bewaard.AsSpan(Begin.Length, komma - Begin.Length), CultureInfo.InvariantCulture), $"{{{bewaard.AsSpan(komma + 1)}");
    }
}
