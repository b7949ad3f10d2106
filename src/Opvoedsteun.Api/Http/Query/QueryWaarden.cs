using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>The checked query of one request: each parameter's values in their normal form.</summary>
internal sealed class QueryWaarden
{
    private readonly IReadOnlyList<QueryParameter> _parameters;

    // A query has a few parameters, so walking past them takes less than hashing one.
    private readonly List<Gegeven> _gegeven = [];

    // The tag and the links of a page both ask for it, and after reading nothing changes.
    private string? _genormaliseerd;

    private QueryWaarden(IReadOnlyList<QueryParameter> parameters) => _parameters = parameters;

    /// <summary>Reads a query strictly: names are case-sensitive, unknown ones are faults, and every fault is reported.</summary>
    public static QueryWaarden Lees(
        QueryString query,
        IReadOnlyList<QueryParameter> parameters,
        KennisbankSnapshot kennis,
        List<Invoerfout> fouten)
    {
        var gelezen = new QueryWaarden(parameters);
        foreach (var paar in new QueryStringEnumerable(query.Value))
        {
            gelezen.Lees(paar.DecodeName().Span, paar.DecodeValue().ToString(), kennis, fouten);
        }

        foreach (var gegeven in gelezen._gegeven)
        {
            if (gegeven.Parameter.Samenhang(gegeven.Waarden, gelezen.Alle) is { } fout)
            {
                fouten.Add(fout);
            }

            gegeven.Orden(kennis);
        }

        return gelezen;
    }

    /// <summary>The values of a parameter; none when it was not given.</summary>
    public IReadOnlyList<string> Alle(QueryParameter parameter) => Zoek(parameter)?.Waarden ?? [];

    /// <summary>Whether a parameter was given, but without one value that can be used.</summary>
    public bool IsOngeldig(QueryParameter parameter) => Zoek(parameter) is { Waarden.Count: 0 };

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
        VerandertNiets(vervangen) ? _genormaliseerd ??= _gegeven.Count == 0 ? string.Empty : Genormaliseerd(_parameters) : Genormaliseerd(_parameters, vervangen);

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

    private bool VerandertNiets(ReadOnlySpan<(QueryParameter Parameter, IReadOnlyList<string> Waarden)> vervangen)
    {
        foreach (var (parameter, nieuw) in vervangen)
        {
            if (nieuw.Count > 0 || Alle(parameter).Count > 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Lees(ReadOnlySpan<char> naam, string tekst, KennisbankSnapshot kennis, List<Invoerfout> fouten)
    {
        if (Parameter(naam) is not { } parameter)
        {
            fouten.Add(Onbekend(naam.ToString(), _parameters));
            return;
        }

        var gegeven = Zoek(parameter);
        if (gegeven is null)
        {
            _gegeven.Add(gegeven = new Gegeven(parameter));
        }
        else if (!parameter.Herhaalbaar)
        {
            fouten.Add(Invoerfout.Query(parameter.Naam, "herhaalde-parameter", $"{parameter.Naam} mag maar één keer worden gegeven."));
            return;
        }

        var gelezen = LeesWaarde(parameter, tekst, kennis);
        if (gelezen.Fout is not null)
        {
            fouten.Add(gelezen.Fout);
        }
        else
        {
            gegeven.Voeg(gelezen.Waarde!);
        }
    }

    private QueryParameter? Parameter(ReadOnlySpan<char> naam)
    {
        foreach (var parameter in _parameters)
        {
            if (naam.SequenceEqual(parameter.Naam))
            {
                return parameter;
            }
        }

        return null;
    }

    private Gegeven? Zoek(QueryParameter parameter)
    {
        foreach (var gegeven in _gegeven)
        {
            if (gegeven.Parameter == parameter)
            {
                return gegeven;
            }
        }

        return null;
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

    /// <summary>A parameter that was given, with its good values.</summary>
    private sealed class Gegeven(QueryParameter parameter)
    {
        private List<string> _waarden = [];

        public QueryParameter Parameter { get; } = parameter;

        public IReadOnlyList<string> Waarden => _waarden;

        public void Voeg(string waarde)
        {
            if (!_waarden.Contains(waarde))
            {
                _waarden.Add(waarde);
            }
        }

        public void Orden(KennisbankSnapshot kennis)
        {
            if (_waarden.Count > 1)
            {
                _waarden = [.. Parameter.Orden(_waarden, kennis)];
            }
        }
    }
}
