using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>Two current offers that may do the same for the same parents: to be discussed, not a finding (content rule 18).</summary>
/// <param name="Een">The one with the smaller id.</param>
/// <param name="Ander">The other.</param>
/// <param name="Niveaus">Levels they share.</param>
/// <param name="Fasen">Phases they share.</param>
/// <param name="Gebieden">Areas they both name.</param>
/// <param name="Doelgroepen">Target groups they share.</param>
/// <param name="Gelijk">Tags (problem, form, specific factor) that both have.</param>
/// <param name="Samen">Tags that any of them has.</param>
public sealed record Overlap(
    LokaalAanbod Een,
    LokaalAanbod Ander,
    IReadOnlyList<string> Niveaus,
    IReadOnlyList<string> Fasen,
    IReadOnlyList<string> Gebieden,
    IReadOnlyList<string> Doelgroepen,
    int Gelijk,
    int Samen);

/// <summary>Finds possible overlap. The same programme in two places is spread, not overlap.</summary>
internal static class Overlapzoeker
{
    // Fewest tags, and four fifths of them the same: Jaccard in whole numbers.
    private const int MinsteKenmerken = 3;

    public static IReadOnlyList<Overlap> Zoek(KennisbankSnapshot kennis, GemeenteAanbod deel, Bitset kandidaten)
    {
        var profielen = kandidaten.Ordinalen().Select(ordinaal => Profiel.Van(kennis, deel, ordinaal)).Where(profiel => profiel.Kenmerken.Count >= MinsteKenmerken).ToList();
        var gevonden = new List<Overlap>();
        for (var i = 0; i < profielen.Count; i++)
        {
            for (var j = i + 1; j < profielen.Count; j++)
            {
                if (Vergelijk(profielen[i], profielen[j]) is { } overlap)
                {
                    gevonden.Add(overlap);
                }
            }
        }

        return gevonden;
    }

    private static Overlap? Vergelijk(Profiel een, Profiel ander)
    {
        var gelijk = een.Kenmerken.Count(ander.Kenmerken.Contains);
        var samen = een.Kenmerken.Count + ander.Kenmerken.Count - gelijk;
        if (gelijk * 5 < samen * 4 || een.Wat == ander.Wat)
        {
            return null;
        }

        var overlap = new Overlap(
            een.Aanbod,
            ander.Aanbod,
            [.. een.Niveaus.Intersect(ander.Niveaus)],
            [.. een.Fasen.Intersect(ander.Fasen)],
            [.. een.Aanbod.Gebieden.Intersect(ander.Aanbod.Gebieden)],
            [.. een.Doelgroepen.Intersect(ander.Doelgroepen)],
            gelijk,
            samen);
        return overlap is { Niveaus: [_, ..], Fasen: [_, ..], Gebieden: [_, ..], Doelgroepen: [_, ..] } ? overlap : null;
    }

    /// <param name="Aanbod">The offer.</param>
    /// <param name="Wat">What is offered: its intervention, or by lack of one its name.</param>
    /// <param name="Niveaus">Its levels.</param>
    /// <param name="Fasen">Its phases.</param>
    /// <param name="Doelgroepen">Its target groups.</param>
    /// <param name="Kenmerken">Its tags that count, with their field.</param>
    private sealed record Profiel(
        LokaalAanbod Aanbod, (string?, string?) Wat, string[] Niveaus, string[] Fasen, string[] Doelgroepen, HashSet<(char, string)> Kenmerken)
    {
        public static Profiel Van(KennisbankSnapshot kennis, GemeenteAanbod deel, int ordinaal)
        {
            var (aanbod, weergave, interventie) = (deel.Alle[ordinaal], deel.Index.Alle[ordinaal], deel.Interventie(ordinaal));
            return new Profiel(
                aanbod,
                (interventie?.Id, interventie is null ? Sorteersleutel.Van(aanbod.Naam) : null),
                Codes(weergave.Piramideniveaus),
                [.. kennis.Fasen.Geraakt(weergave.Leeftijd)],
                Codes(weergave.Doelgroepen),
                [
                    .. Codes(weergave.Problemen).Select(code => ('p', code)),
                    .. Codes(weergave.Vormen).Select(code => ('v', code)),
                    .. Codes(weergave.SpecifiekWerkzameFactoren).Select(code => ('s', code)),
                ]);
        }

        private static string[] Codes(IReadOnlyList<Kenmerk> kenmerken) => [.. kenmerken.Select(kenmerk => kenmerk.Code)];
    }
}
