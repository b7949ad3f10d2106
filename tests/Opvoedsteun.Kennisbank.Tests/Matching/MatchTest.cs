using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>Puts a few rules and records into a knowledge base and answers a situation.</summary>
public abstract class MatchTest
{
    protected static readonly DateOnly Vandaag = new(2026, 11, 25);

    protected static Situatie Situatie(int? maanden, params string[] problemen) =>
        new() { LeeftijdMaanden = maanden, Problemen = problemen, Peildatum = Vandaag, Maximum = 100 };

    /// <summary>A record that says nothing but what it is.</summary>
    protected static Interventie Zwijgend(string id) => new()
    {
        Id = id,
        Naam = id,
        Soort = "interventie",
        Samenvatting = "",
        Doel = "",
        Aanpak = "",
        Leeftijd = new(null, null, Grond.Onbekend),
        GespecialiseerdeJeugdhulp = false,
        Toegang = new("onbekend", Grond.Onbekend),
        KostenOuder = "onbekend",
        Bronnen = [],
    };

    /// <summary>A record about one problem.</summary>
    protected static Interventie Over(string id, string probleem, Grond grond = Grond.Vermeld) =>
        Zwijgend(id) with { Problemen = [new(probleem, grond, null)] };

    internal static Matcher Met(IReadOnlyList<Matchregel> regels, params Interventie[] records) => Snapshot(regels, records).Matcher;

    internal static KennisbankSnapshot Snapshot(IReadOnlyList<Matchregel> regels, params Interventie[] records)
    {
        var inhoud = MatchInhoud.Inhoud;
        var editie = new Editie(1, new string('0', 64), Vandaag, "1.0.0", 0);
        return new KennisbankSnapshot(inhoud with { Matchregels = [.. inhoud.Matchregels, .. regels], Interventies = records }, editie, [editie]);
    }

    protected static Ernstbeoordeling Ernst(Situatie situatie) => Met([]).Beantwoord(situatie).Ernst;

    protected static int Score(Matchuitkomst uitkomst, string id) => uitkomst.Matches.Single(match => match.Interventie.Id == id).Score;

    protected static IEnumerable<string> Ids(Matchuitkomst uitkomst) => uitkomst.Matches.Select(match => match.Interventie.Id);
}
