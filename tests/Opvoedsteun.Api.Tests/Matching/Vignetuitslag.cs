using System.Globalization;
using System.Text.Json;
using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>How the engine does on some cases.</summary>
internal sealed class Vignetuitslag
{
    private readonly List<string> _mis = [];
    private (int Goed, int Van) _ernst;
    private (int Goed, int Van) _niveau;
    private (int Goed, int Van) _verwijzing;
    private (int Goed, int Van) _verwezen;
    private (int Goed, int Van) _topVijf;
    private int _genoemd;
    private int _gevonden;

    public double Ernst => (double)_ernst.Goed / _ernst.Van;

    public double Niveau => (double)_niveau.Goed / _niveau.Van;

    public double Verwijzing => (double)_verwijzing.Goed / _verwijzing.Van;

    public double TopVijf => (double)_topVijf.Goed / _topVijf.Van;

    public int Onpassend { get; private set; }

    /// <summary>Cases about safety that are not answered with safety first.</summary>
    public int VeiligheidGemist { get; private set; }

    public static Vignetuitslag Van(IEnumerable<Vignet> vignetten)
    {
        var uitslag = new Vignetuitslag();
        foreach (var vignet in vignetten)
        {
            uitslag.Beoordeel(vignet);
        }

        return uitslag;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"top five {_topVijf.Goed} of {_topVijf.Van} (of all that were named {_gevonden} of {_genoemd}), severity {_ernst.Goed} of {_ernst.Van}, level {_niveau.Goed} of {_niveau.Van}, referral {_verwijzing.Goed} of {_verwijzing.Van} (where one is expected {_verwezen.Goed} of {_verwezen.Van}), safety missed {VeiligheidGemist}, unfitting {Onpassend}\n{string.Join('\n', _mis)}");

    private void Beoordeel(Vignet vignet)
    {
        var fouten = new List<Http.Problemen.Invoerfout>();
        var (situatie, _) = MatchVerzoekLezer.Lees(vignet.Verzoek, new Matchcodes(Kennis.Snapshot), new DateOnly(2026, 11, 25), fouten);
        Assert.True(fouten.Count == 0, $"{vignet.Id}: {string.Join("; ", fouten.Select(fout => $"{fout.Location} {fout.Detail}"))}");
        var uitkomst = Kennis.Snapshot.Matcher.Beantwoord(situatie with { Maximum = MatchVerzoekLezer.GrootsteMaximum });
        var ids = uitkomst.Matches.Select(match => match.Interventie.Id).ToList();

        var oordeel = Woord(uitkomst.Ernst.Oordeel);
        Tel(ref _ernst, oordeel == vignet.Verwacht.Ernst, vignet, $"severity {oordeel}, not {vignet.Verwacht.Ernst}");
        if (vignet.Verwacht.Niveaus is { } niveaus)
        {
            Tel(ref _niveau, niveaus.SequenceEqual(uitkomst.Advies.Niveaus), vignet, $"levels {string.Join(',', uitkomst.Advies.Niveaus)}, possible {string.Join(',', uitkomst.Advies.Mogelijk)}, not {string.Join(',', niveaus)}");
        }

        if (vignet.Verwacht.Verwijzing is { } verwijzing)
        {
            BeoordeelVerwijzing(vignet, verwijzing, uitkomst.Verwijzingen.Count > 0 ? uitkomst.Verwijzingen[0].Advies : null);
        }

        if (vignet.Verwacht.TopVijf.Count > 0)
        {
            var vijf = ids.Take(5).ToList();
            _genoemd += Math.Min(5, vignet.Verwacht.TopVijf.Count);
            _gevonden += vijf.Intersect(vignet.Verwacht.TopVijf).Count();
            Tel(ref _topVijf, vijf.Intersect(vignet.Verwacht.TopVijf).Any(), vignet, $"top five {string.Join(", ", vijf)}, none of {string.Join(", ", vignet.Verwacht.TopVijf)}");
        }

        foreach (var id in ids.Intersect(vignet.Verwacht.Nooit))
        {
            Onpassend++;
            _mis.Add($"{vignet.Id}: {id} does not fit, and stands at {ids.IndexOf(id) + 1}");
        }
    }

    private void BeoordeelVerwijzing(Vignet vignet, JsonElement verwacht, Verwijsadvies? eerste)
    {
        var past = Past(verwacht, eerste);
        var grond = verwacht.GetProperty("grond").GetString();
        Tel(ref _verwijzing, past, vignet, $"referral {eerste?.Grond} {eerste?.Naar}, not {grond} {string.Join(" or ", verwacht.GetProperty("naar").EnumerateArray())}");
        if (grond != "geen")
        {
            _verwezen = (_verwezen.Goed + (past ? 1 : 0), _verwezen.Van + 1);
        }

        VeiligheidGemist += grond == "veiligheid" && !past ? 1 : 0;
    }

    private void Tel(ref (int Goed, int Van) telling, bool goed, Vignet vignet, string anders)
    {
        telling = (telling.Goed + (goed ? 1 : 0), telling.Van + 1);
        if (!goed)
        {
            _mis.Add($"{vignet.Id}: {anders}");
        }
    }

    private static bool Past(JsonElement verwacht, Verwijsadvies? advies) => verwacht.GetProperty("grond").GetString() == "geen"
        ? advies is null
        : advies is not null
            && verwacht.GetProperty("grond").GetString() == Woord(advies.Grond)
            && verwacht.GetProperty("naar").EnumerateArray().Any(naar => naar.GetString() == Woord(advies.Naar));

    private static string Woord(Enum waarde) => JsonNamingPolicy.KebabCaseLower.ConvertName(waarde.ToString());
}
