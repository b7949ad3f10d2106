using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Opslag.Wijzigingen;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>How far a client has followed the changes, as this service told it.</summary>
internal sealed class CursorParameter(string naam, string omschrijving) : QueryParameter(naam, omschrijving)
{
    private const string Opnieuw = "Begin opnieuw zonder cursor, en zet wat u dan krijgt in de plaats van uw kopie.";

    /// <summary>The fault of a cursor that is well formed, and that the changes as they are now never gave.</summary>
    public Invoerfout Onbekend => Invoerfout.Query(
        Naam, "onbekende-cursor", $"Deze cursor hoort niet bij de wijzigingen die hier nu zijn, bijvoorbeeld omdat de gegevens zijn teruggezet. {Opnieuw}");

    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis) => Wijzigingscursor.TryParse(tekst, out var cursor)
        ? Gelezen.Goed(cursor.ToString())
        : Fout("ongeldige-cursor", $"{Citaat.Van(tekst)} is geen cursor. Geef volgende uit een eerder antwoord, onveranderd. {Opnieuw}");

    /// <summary>The cursor that was given, or the one before the first change.</summary>
    public static Wijzigingscursor Waarde(QueryWaarden query, CursorParameter parameter) =>
        query.Een(parameter) is { } tekst && Wijzigingscursor.TryParse(tekst, out var cursor) ? cursor : Wijzigingscursor.Begin;
}
