using System.Globalization;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>A whole number between two bounds.</summary>
internal sealed class GetalParameter(string naam, string omschrijving, int minimum, int maximum) : QueryParameter(naam, omschrijving)
{
    public int Minimum { get; } = minimum;

    public int Maximum { get; } = maximum;

    public int? Standaard { get; init; }

    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis)
    {
        if (!long.TryParse(tekst, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var getal))
        {
            return Fout("geen-getal", $"{Citaat.Van(tekst)} is geen geheel getal.");
        }

        return getal < Minimum || getal > Maximum
            ? Fout("buiten-bereik", $"{Naam} ligt van {Minimum} tot en met {Maximum}.")
            : Gelezen.Goed(getal.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class VlagParameter(string naam, string omschrijving) : QueryParameter(naam, omschrijving)
{
    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis) =>
        tekst is "true" or "false"
            ? Gelezen.Goed(tekst)
            : Fout("geen-vlag", $"{Citaat.Van(tekst)} is geen true of false.");
}

/// <summary>A calendar day, <c>jjjj-mm-dd</c>.</summary>
internal sealed class DatumParameter(string naam, string omschrijving) : QueryParameter(naam, omschrijving)
{
    public const string Vorm = "yyyy-MM-dd";

    // A century around the knowledge base: wide enough for every question, and adding five years cannot overflow.
    public static readonly DateOnly Vroegst = new(1970, 1, 1);
    public static readonly DateOnly Laatst = new(2099, 12, 31);

    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis)
    {
        if (!DateOnly.TryParseExact(tekst, Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            return Fout("geen-datum", $"{Citaat.Van(tekst)} is geen datum in de vorm jjjj-mm-dd.");
        }

        return datum < Vroegst || datum > Laatst
            ? Fout("buiten-bereik", string.Create(CultureInfo.InvariantCulture, $"{Naam} ligt van {Vroegst:yyyy-MM-dd} tot en met {Laatst:yyyy-MM-dd}."))
            : Gelezen.Goed(tekst);
    }
}

/// <summary>One of a set of words that the software fixes.</summary>
internal class KeuzeParameter(string naam, string omschrijving, IReadOnlyList<string> keuzen) : QueryParameter(naam, omschrijving)
{
    public IReadOnlyList<string> Keuzen { get; } = keuzen;

    public string? Standaard { get; init; }

    /// <summary>A choice that only has a meaning together with another parameter.</summary>
    public (string Keuze, QueryParameter Met)? Voorwaarde { get; init; }

    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis) =>
        Keuzen.Contains(tekst)
            ? Gelezen.Goed(tekst)
            : Fout("geen-keuze", $"{Citaat.Van(tekst)} kan hier niet.{Suggestie.Bij(tekst, Keuzen)} Kies uit: {string.Join(", ", Keuzen)}.");

    public override IEnumerable<string> Orden(IReadOnlyList<string> waarden, KennisbankSnapshot kennis) =>
        Keuzen.Where(waarden.Contains);

    /// <summary>A parameter whose choice this one may not repeat.</summary>
    public QueryParameter? AndersDan { get; init; }

    public override Invoerfout? Samenhang(IReadOnlyList<string> waarden, Func<QueryParameter, IReadOnlyList<string>> gegeven) =>
        Voorwaarde is { } voorwaarde && waarden.Contains(voorwaarde.Keuze) && gegeven(voorwaarde.Met).Count == 0
            ? Invoerfout.Query(Naam, "ontbrekende-parameter", $"{Naam}={voorwaarde.Keuze} kan alleen samen met {voorwaarde.Met.Naam}.")
            : AndersDan is { } ander && waarden.Intersect(gegeven(ander)).Any()
                ? Invoerfout.Query(Naam, "zelfde-waarde", $"{Naam} en {ander.Naam} moeten verschillen.")
                : null;
}

/// <summary>Words as people type them, on one line.</summary>
internal sealed class TekstParameter(string naam, string omschrijving, int langst) : QueryParameter(naam, omschrijving)
{
    /// <summary>Most characters (Unicode code points).</summary>
    public int Langst { get; } = langst;

    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis)
    {
        if (tekst.EnumerateRunes().Count() > Langst)
        {
            return Fout("te-lang", $"{Naam} is langer dan {Langst} tekens.");
        }

        var regel = string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return regel.Length == 0 ? Fout("lege-waarde", $"{Naam} is leeg. Laat de parameter weg of geef een waarde.")
            : regel.Any(char.IsControl) ? Fout("ongeldig-teken", $"{Naam} bevat een besturingsteken.")
            : Gelezen.Goed(regel);
    }
}

/// <summary>A code from a concept scheme.</summary>
internal sealed class CodeParameter(string naam, string kader, string omschrijving) : QueryParameter(naam, omschrijving)
{
    public string Kader { get; } = kader;

    /// <summary>Accepts only concepts that have an order.</summary>
    public bool AlleenGeordend { get; init; }

    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis)
    {
        if (kennis.Begrippen.Begrip(Kader, tekst) is not { } begrip)
        {
            var codes = kennis.Begrippen.Kader(Kader)?.Begrippen.Select(b => b.Code) ?? [];
            return Fout("onbekende-code", $"{Citaat.Van(tekst)} is geen code van begrippenkader {Kader}.{Suggestie.Bij(tekst, codes)}");
        }

        return AlleenGeordend && begrip.Eigenschappen.Volgorde is null
            ? Fout("zonder-volgorde", $"'{tekst}' heeft geen plaats in een volgorde en kan dus geen minimum zijn.")
            : Gelezen.Goed(tekst);
    }

    public override IEnumerable<string> Orden(IReadOnlyList<string> waarden, KennisbankSnapshot kennis)
    {
        var gevraagd = waarden.ToHashSet(StringComparer.Ordinal);
        return kennis.Begrippen.Kader(Kader)!.Begrippen.Select(begrip => begrip.Code).Where(gevraagd.Contains);
    }
}

/// <summary>The id of an intervention.</summary>
internal sealed class InterventieIdParameter(string naam, string omschrijving) : QueryParameter(naam, omschrijving)
{
    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis) =>
        kennis.Interventies.Ordinaal(tekst) is not null
            ? Gelezen.Goed(tekst)
            : Fout("onbekend-id", $"{Citaat.Van(tekst)} is geen id van een interventie.{Suggestie.Bij(tekst, kennis.Interventies.Alle.Select(i => i.Id))}");
}

/// <summary>The CBS code of a municipality, or of a district or neighbourhood in one that exists or existed.</summary>
internal sealed class GebiedParameter(string naam, string omschrijving) : QueryParameter(naam, omschrijving)
{
    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis)
    {
        if (!Gebied.IsCode(tekst))
        {
            return Fout("geen-gebied", $"{Citaat.Van(tekst)} is geen CBS-code van een gemeente (GM0344), wijk (WK034401) of buurt (BU03440101).");
        }

        return kennis.Gemeenten.Gemeente($"GM{tekst.AsSpan(2, 4)}") is not null
            ? Gelezen.Goed(tekst)
            : Fout("onbekende-code", $"{Citaat.Van(tekst)} ligt in geen bekende gemeente.");
    }
}

/// <summary>The CBS code of a municipality. One that ended stands for the one it went up in.</summary>
internal sealed class GemeenteParameter(string naam, string omschrijving) : QueryParameter(naam, omschrijving)
{
    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis) => kennis.Gemeenten.Gemeente(tekst) switch
    {
        null => Fout("onbekende-code", $"{Citaat.Van(tekst)} is geen CBS-code van een gemeente.{Suggestie.Bij(tekst, kennis.Gemeenten.Alle.Select(gemeente => gemeente.Code))}"),
        { GeldigTot: null } => Gelezen.Goed(tekst),
        { OpgegaanIn: [var opvolger] } => Lees(opvolger, kennis),
        var opgeheven => Fout("opgeheven", $"Gemeente {tekst} is opgeheven. Zij ging op in {string.Join(", ", opgeheven.OpgegaanIn)}."),
    };
}

/// <summary>The code of a province.</summary>
internal sealed class ProvincieParameter(string naam, string omschrijving) : QueryParameter(naam, omschrijving)
{
    public override Gelezen Lees(string tekst, KennisbankSnapshot kennis)
    {
        var codes = kennis.Gemeenten.Provincies.Select(provincie => provincie.Code);
        return codes.Contains(tekst)
            ? Gelezen.Goed(tekst)
            : Fout("onbekende-code", $"{Citaat.Van(tekst)} is geen code van een provincie.{Suggestie.Bij(tekst, codes)}");
    }
}
