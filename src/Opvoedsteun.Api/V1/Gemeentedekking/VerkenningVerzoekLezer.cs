using System.Globalization;
using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Body;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>Reads what a municipality would have from a body, with every fault at once.</summary>
internal sealed class VerkenningVerzoekLezer
{
    /// <summary>Most bytes of a body.</summary>
    public const int GrootsteBody = 16 * 1024;

    /// <summary>Most offers that can be added.</summary>
    public const int MeestErbij = 50;

    /// <summary>Most offers that can be taken away.</summary>
    public const int MeestWeg = 200;

    /// <summary>Most codes in a list.</summary>
    public const int MeesteCodes = 20;

    /// <summary>First month of an age.</summary>
    public const int VroegsteMaand = -24;

    /// <summary>Last month of an age.</summary>
    public const int LaatsteMaand = 324;

    /// <summary>Most places of one offer.</summary>
    public const int MeestePlaatsen = 1_000_000;

    private static readonly string[] _leden = ["voegToe", "neemWeg", "gebied", "peildatum"];

    private static readonly string[] _aanbodleden =
    [
        "interventie", "soort", "piramideniveau", "doelgroepen", "problemen", "vormen", "werkvormen", "specifiekWerkzameFactoren",
        "vanMaanden", "totMaanden", "gebieden", "plaatsen", "eenheid",
    ];

    private static readonly Dictionary<string, Plaatseenheid> _eenheden = Enum.GetValues<Plaatseenheid>().ToDictionary(ContractJson.Woord);

    private readonly KennisRequest _verzoek;
    private readonly GemeenteAanbod _deel;
    private readonly HashSet<string> _gebieden;
    private readonly List<Invoerfout> _fouten = [];

    private VerkenningVerzoekLezer(KennisRequest verzoek, Gemeente gemeente)
    {
        (_verzoek, _deel) = (verzoek, verzoek.Aanbod.Van(gemeente.Code));
        _gebieden =
        [
            gemeente.Code,
            .. gemeente.Wijken.Select(wijk => wijk.Code),
            .. gemeente.Wijken.SelectMany(wijk => wijk.Buurten).Select(buurt => buurt.Code),
            .. _deel.Alle.SelectMany(aanbod => aanbod.Gebieden),
        ];
    }

    /// <summary>The question; only to be used when there are no faults.</summary>
    public static (Verkenning Verkenning, string? Gebied, DateOnly Peildatum, IReadOnlyList<Invoerfout> Fouten) Lees(
        KennisRequest verzoek, Gemeente gemeente, JsonElement body)
    {
        var lezer = new VerkenningVerzoekLezer(verzoek, gemeente);
        var (verkenning, gebied, peildatum) = lezer.Lees(body, gemeente.Code);
        return (verkenning, gebied, peildatum, lezer._fouten);
    }

    private (Verkenning, string?, DateOnly) Lees(JsonElement body, string gemeente)
    {
        var lezer = new BodyLezer(body, string.Empty, _leden, _fouten);
        if (_fouten.Count == 0 && !lezer.Heeft("voegToe") && !lezer.Heeft("neemWeg"))
        {
            lezer.Meld(string.Empty, "lege-vraag", "Geef voegToe, neemWeg of allebei.");
        }

        var peildatum = lezer.Datum("peildatum") ?? _verzoek.Vandaag;
        if (peildatum < DatumParameter.Vroegst || peildatum > DatumParameter.Laatst)
        {
            lezer.Meld("/peildatum", "buiten-bereik", string.Create(CultureInfo.InvariantCulture, $"peildatum ligt van {DatumParameter.Vroegst:yyyy-MM-dd} tot en met {DatumParameter.Laatst:yyyy-MM-dd}."));
        }

        var gebied = lezer.Code("gebied", _gebieden, "bekend gebied in deze gemeente");
        var weg = lezer.Codes("neemWeg", _deel.Nummers.Keys.ToHashSet(), "id van aanbod in deze gemeente", MeestWeg);
        var erbij = lezer.Objecten("voegToe", _aanbodleden, MeestErbij)
            .Select((aanbod, plaats) => Aanbod(aanbod, $"/voegToe/{plaats.ToString(CultureInfo.InvariantCulture)}", plaats + 1, gemeente, peildatum))
            .ToList();
        return (new Verkenning(erbij, weg), gebied == gemeente ? null : gebied, peildatum);
    }

    private LokaalAanbod Aanbod(BodyLezer lezer, string plek, int nummer, string gemeente, DateOnly peildatum)
    {
        var codes = _verzoek.Toestand.Matchcodes;
        var interventie = lezer.Code("interventie", codes.Interventies, "id van een interventie");
        var (van, tot) = (lezer.Getal("vanMaanden", VroegsteMaand, LaatsteMaand), lezer.Getal("totMaanden", VroegsteMaand, LaatsteMaand));
        if (van >= tot)
        {
            lezer.Meld($"{plek}/totMaanden", "omgekeerd", "totMaanden ligt na vanMaanden.");
        }

        var eenheid = lezer.Keuze("eenheid", _eenheden.Keys);
        var plaatsen = lezer.Getal("plaatsen", 0, MeestePlaatsen);
        if (plaatsen is not null && !lezer.Heeft("eenheid"))
        {
            lezer.Meld($"{plek}/eenheid", "ontbreekt", $"Zeg waarvoor de plaatsen zijn: {string.Join(", ", _eenheden.Keys)}.");
        }

        return new LokaalAanbod
        {
            Id = Id(nummer),
            Gemeente = gemeente,
            Interventie = interventie,
            Naam = Naam(interventie, nummer),
            Soort = lezer.Code("soort", codes.Van("soort"), "code van begrippenkader soort"),
            Piramideniveau = lezer.Code("piramideniveau", codes.Van("piramideniveau"), "code van begrippenkader piramideniveau") is { } niveau ? Kenmerk(niveau) : null,
            Doelgroepen = Kenmerken("doelgroepen", "doelgroep"),
            Problemen = Kenmerken("problemen", "probleem"),
            Vormen = Kenmerken("vormen", "vorm"),
            Werkvormen = Kenmerken("werkvormen", "werkvorm"),
            SpecifiekWerkzameFactoren = Kenmerken("specifiekWerkzameFactoren", "specifiek-werkzame-factor"),
            Leeftijd = van is null && tot is null ? null : new Leeftijd(van, tot, Grond.Afgeleid),
            Gebieden = lezer.Codes("gebieden", _gebieden, "bekend gebied in deze gemeente", MeesteCodes) is { Count: > 0 } gebieden ? gebieden : [gemeente],
            Plaatsen = plaatsen,
            Eenheid = eenheid is null ? null : _eenheden[eenheid],
            GeldigVan = peildatum,
        };

        IReadOnlyList<Kenmerk> Kenmerken(string lid, string kader) =>
            [.. lezer.Codes(lid, codes.Van(kader), $"code van begrippenkader {kader}", MeesteCodes).Select(Kenmerk)];
    }

    private static Kenmerk Kenmerk(string code) => new(code, Grond.Afgeleid, null);

    // Without a name of its own, so that the request holds no free text.
    private string Naam(string? interventie, int nummer) =>
        _verzoek.Kennisbank.Interventies.Huidig(interventie)?.Naam ?? string.Create(CultureInfo.InvariantCulture, $"verkend aanbod {nummer}");

    // In a range that no generated UUID has.
    private string Id(int nummer)
    {
        for (var poging = nummer; ; poging += MeestErbij)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{poging:000000000000}");
            if (!_deel.Nummers.ContainsKey(id))
            {
                return id;
            }
        }
    }
}
