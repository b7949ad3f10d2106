using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>The checked query of one request: each parameter's values in their normal form.</summary>
internal sealed class QueryWaarden
{
    private readonly Dictionary<QueryParameter, IReadOnlyList<string>> _waarden;
    private readonly IReadOnlyList<QueryParameter> _parameters;

    private QueryWaarden(IReadOnlyList<QueryParameter> parameters, Dictionary<QueryParameter, IReadOnlyList<string>> waarden)
    {
        _parameters = parameters;
        _waarden = waarden;
    }

    /// <summary>Reads a query strictly: names are case-sensitive, unknown ones are faults, and every fault is reported.</summary>
    public static QueryWaarden Lees(
        QueryString query,
        IReadOnlyList<QueryParameter> parameters,
        KennisbankSnapshot kennis,
        List<Invoerfout> fouten)
    {
        var gegeven = new Dictionary<QueryParameter, List<string>>();
        foreach (var paar in new QueryStringEnumerable(query.Value))
        {
            var naam = paar.DecodeName().ToString();
            var parameter = parameters.FirstOrDefault(p => p.Naam == naam);
            if (parameter is null)
            {
                fouten.Add(Onbekend(naam, parameters));
                continue;
            }

            if (!gegeven.TryGetValue(parameter, out var waarden))
            {
                gegeven[parameter] = waarden = [];
            }
            else if (!parameter.Herhaalbaar)
            {
                fouten.Add(Invoerfout.Query(naam, "herhaalde-parameter", $"{naam} mag maar één keer worden gegeven."));
                continue;
            }

            var gelezen = LeesWaarde(parameter, paar.DecodeValue().ToString(), kennis);
            if (gelezen.Fout is not null)
            {
                fouten.Add(gelezen.Fout);
            }
            else if (!waarden.Contains(gelezen.Waarde!))
            {
                waarden.Add(gelezen.Waarde!);
            }
        }

        fouten.AddRange(gegeven.Select(paar => paar.Key.Samenhang(paar.Value, ander => gegeven.GetValueOrDefault(ander) ?? [])).OfType<Invoerfout>());
        return new QueryWaarden(
            parameters,
            gegeven.ToDictionary(
                paar => paar.Key,
                paar => paar.Value.Count > 1 ? [.. paar.Key.Orden(paar.Value, kennis)] : (IReadOnlyList<string>)paar.Value));
    }

    /// <summary>The values of a parameter; none when it was not given.</summary>
    public IReadOnlyList<string> Alle(QueryParameter parameter) => _waarden.GetValueOrDefault(parameter) ?? [];

    /// <summary>Whether a parameter was given, but without one value that can be used.</summary>
    public bool IsOngeldig(QueryParameter parameter) => _waarden.TryGetValue(parameter, out var waarden) && waarden.Count == 0;

    /// <summary>The value of a parameter that is given at most once.</summary>
    public string? Een(QueryParameter parameter) => Alle(parameter) is [var waarde, ..] ? waarde : null;

    /// <summary>The value of a parameter, or its default.</summary>
    public string EenOfStandaard(KeuzeParameter parameter) => Een(parameter) ?? parameter.Standaard!;

    /// <summary>The number, or the parameter's default.</summary>
    public int? Getal(GetalParameter parameter) =>
        Een(parameter) is { } tekst ? int.Parse(tekst, CultureInfo.InvariantCulture) : parameter.Standaard;

    /// <summary>The flag, or <c>null</c>.</summary>
    public bool? Vlag(VlagParameter parameter) => Een(parameter) is { } tekst ? tekst == "true" : null;

    /// <summary>The day, or <c>null</c>.</summary>
    public DateOnly? Datum(DatumParameter parameter) =>
        Een(parameter) is { } tekst ? DateOnly.ParseExact(tekst, DatumParameter.Vorm, CultureInfo.InvariantCulture) : null;

    /// <summary>The query in its normal form: known order, no duplicates, with some parameters replaced or left out.</summary>
    /// <param name="vervangen">New values per parameter; an empty list leaves the parameter out.</param>
    public string Genormaliseerd(params ReadOnlySpan<(QueryParameter Parameter, IReadOnlyList<string> Waarden)> vervangen) =>
        Genormaliseerd(_parameters, vervangen);

    /// <summary>The same for an address that takes other parameters: only those that both know.</summary>
    /// <param name="parameters">The parameters of that address, in the order of its normal form.</param>
    /// <param name="vervangen">New values per parameter; an empty list leaves the parameter out.</param>
    public string Genormaliseerd(
        IReadOnlyList<QueryParameter> parameters, params ReadOnlySpan<(QueryParameter Parameter, IReadOnlyList<string> Waarden)> vervangen)
    {
        var tekst = new StringBuilder();
        foreach (var parameter in parameters)
        {
            var waarden = Alle(parameter);
            foreach (var (vervangt, nieuw) in vervangen)
            {
                waarden = vervangt == parameter ? nieuw : waarden;
            }

            Voeg(tekst, parameter, waarden);
        }

        return tekst.ToString();
    }

    /// <summary>Adds the values of a parameter to a query.</summary>
    public static void Voeg(StringBuilder query, QueryParameter parameter, IReadOnlyList<string> waarden)
    {
        foreach (var waarde in waarden)
        {
            query.Append(query.Length == 0 ? '?' : '&').Append(parameter.Naam).Append('=').Append(Uri.EscapeDataString(waarde));
        }
    }

    private static Gelezen LeesWaarde(QueryParameter parameter, string tekst, KennisbankSnapshot kennis) =>
        tekst.Length == 0
            ? new Gelezen(null, Invoerfout.Query(parameter.Naam, "lege-waarde", $"{parameter.Naam} is leeg. Laat de parameter weg of geef een waarde."))
            : parameter.Lees(tekst, kennis);

    private static Invoerfout Onbekend(string naam, IReadOnlyList<QueryParameter> parameters)
    {
        var kort = naam.Length <= 100 ? naam : naam[..100];
        return Invoerfout.Query(
            kort,
            "onbekende-parameter",
            $"{Citaat.Van(naam)} is hier geen parameter.{Suggestie.Bij(naam, parameters.Select(parameter => parameter.Naam))}");
    }
}
