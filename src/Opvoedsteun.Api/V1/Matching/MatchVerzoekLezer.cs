using System.Text.Json;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.Http.Body;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.V1.Matching;

/// <summary>Reads a situation from a body, with every fault at once.</summary>
internal static class MatchVerzoekLezer
{
    /// <summary>Most bytes of a body.</summary>
    public const int GrootsteBody = 16 * 1024;

    /// <summary>Most codes in a list.</summary>
    public const int MeesteCodes = 20;

    /// <summary>Most matches in an answer.</summary>
    public const int GrootsteMaximum = 50;

    /// <summary>First month: ten before birth.</summary>
    public const int VroegsteMaand = -10;

    /// <summary>Last month: the youth law's extended help ends at 23.</summary>
    public const int LaatsteMaand = 276;

    private const int StandaardMaximum = 10;

    private static readonly string[] _vragend =
        ["leeftijdMaanden", "problemen", "doelgroepen", "risicogroepen", "beschermendeFactoren", "buffers", "voorkeur", "doel"];

    private static readonly string[] _leden =
        [.. _vragend, "duur", "inschattingProfessional", "talen", "minimaleErkenning", "gemeente", "toetsInterventie", "peildatum", "maximum"];

    private static readonly string[] _wensen = ["groep", "huisbezoek", "online"];

    private static readonly Dictionary<string, Duur> _duren = Keuzen<Duur>();
    private static readonly Dictionary<string, Ernstoordeel> _inschattingen = Keuzen(Ernstoordeel.Onbekend);
    private static readonly Dictionary<string, Opvoeddoel> _doelen = Keuzen<Opvoeddoel>();

    /// <summary>The situation and the municipality whose offer is wanted; only to be used when there are no faults.</summary>
    /// <param name="body">The body.</param>
    /// <param name="codes">The codes that exist.</param>
    /// <param name="vandaag">The day when the request names none.</param>
    /// <param name="fouten">Where faults go.</param>
    public static (Situatie Situatie, string? Gemeente) Lees(JsonElement body, Matchcodes codes, DateOnly vandaag, List<Invoerfout> fouten)
    {
        var lezer = new BodyLezer(body, string.Empty, _leden, fouten);
        if (fouten.Count == 0 && !_vragend.Any(lezer.Heeft))
        {
            lezer.Meld(string.Empty, "lege-vraag", $"Geef ten minste één van {string.Join(", ", _vragend)}.");
        }

        // It adds the local offer to an answer, and decides nothing.
        var gemeente = lezer.Code("gemeente", codes.Gemeenten, "CBS-code van een gemeente");
        var situatie = new Situatie
        {
            LeeftijdMaanden = lezer.Getal("leeftijdMaanden", VroegsteMaand, LaatsteMaand),
            Problemen = Codes("problemen", "probleem"),
            Doelgroepen = Codes("doelgroepen", "doelgroep"),
            Risicogroepen = Codes("risicogroepen", "risicogroep"),
            BeschermendeFactoren = Codes("beschermendeFactoren", "beschermende-factor"),
            Buffers = Codes("buffers", "buffer"),
            Duur = Keuze("duur", _duren),
            InschattingProfessional = Keuze("inschattingProfessional", _inschattingen),
            Voorkeur = Voorkeur(lezer.Object("voorkeur", _wensen)),
            Doel = Keuze("doel", _doelen),
            Talen = Codes("talen", "taal"),
            MinimaleErkenning = lezer.Code("minimaleErkenning", codes.Erkenningen, "erkenning met een volgorde"),
            ToetsInterventie = lezer.Code("toetsInterventie", codes.Interventies, "id van een interventie"),
            Peildatum = lezer.Datum("peildatum") ?? vandaag,
            Maximum = lezer.Getal("maximum", 1, GrootsteMaximum) ?? StandaardMaximum,
        };
        return (situatie, gemeente);

        IReadOnlyList<string> Codes(string lid, string kader) =>
            lezer.Codes(lid, codes.Van(kader), $"code van begrippenkader {kader}", MeesteCodes);

        T? Keuze<T>(string lid, Dictionary<string, T> keuzen)
            where T : struct, Enum => lezer.Keuze(lid, keuzen.Keys) is { } keuze ? keuzen[keuze] : null;
    }

    private static Dictionary<string, T> Keuzen<T>(params T[] behalve)
        where T : struct, Enum =>
        Enum.GetValues<T>().Except(behalve).ToDictionary(ContractJson.Woord);

    private static Voorkeur Voorkeur(BodyLezer? lezer) =>
        lezer is null ? new Voorkeur() : new Voorkeur(lezer.Vlag("groep"), lezer.Vlag("huisbezoek"), lezer.Vlag("online"));
}
