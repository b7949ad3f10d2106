using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Caching.Memory;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Finds interventions by words.</summary>
[SuppressMessage("Design", "CA1001", Justification = "What is remembered is memory only, and goes with the index.")]
internal sealed class Tekstindex
{
    private const int BewaardeVragen = 128;

    // Each costs a search, as a compound or for up to four words, so there is a bound; a question with more of them is hardly understood anyway.
    private const int MeesteOnbekend = 8;

    private readonly Fasenindeling _fasen;
    private readonly Begripteksten _begripteksten;
    private readonly Woordenboek _woordenboek;
    private readonly Spelling _spelling;
    private readonly Naamlijst _namen;
    private readonly Termenindex _termen;
    private readonly Trefferzoeker _treffers;
    private readonly Woorduitslag?[] _uitslagen;
    private readonly MemoryCache _vragen = new(new MemoryCacheOptions { SizeLimit = BewaardeVragen });

    /// <summary>Indexes the records, in order of their ordinal.</summary>
    public Tekstindex(IReadOnlyList<Interventie> interventies, Begrippenregister register, Fasenindeling fasen)
    {
        _fasen = fasen;
        _begripteksten = new Begripteksten(register);
        var woorden = interventies.Select(Woorden).ToList();
        _woordenboek = new Woordenboek(woorden.SelectMany(record => record).SelectMany(gewicht => gewicht).ToHashSet(StringComparer.Ordinal));
        _uitslagen = new Woorduitslag[_woordenboek.Woorden.Count];
        _spelling = new Spelling(_woordenboek.Woorden);
        _namen = new Naamlijst(interventies);
        _treffers = new Trefferzoeker(interventies, _woordenboek, _begripteksten, fasen);
        _termen = new Termenindex(
            woorden.Select(record => record.Select(gewicht => gewicht.SelectMany(_woordenboek.Termen)).ToList()), Weging.Standaard);
    }

    /// <summary>Finds the records of a set that answer a question.</summary>
    /// <remarks>Whoever filters, counts and pages asks the same words again and again, so the last questions are remembered.</remarks>
    public Tekstuitslag Zoek(string vraag, Bitset basis) =>
        _vragen.GetOrCreate((string.Join(' ', Woord.Lees(vraag).Select(woord => woord.Vorm)), basis), plaats =>
        {
            plaats.Size = 1;
            return new Tekstuitslag(Woorden(Tekstvraag.Woorden(vraag)), _namen.Zoek(vraag), basis, _treffers.Voor);
        })!;

    private List<Woorduitslag> Woorden(IReadOnlyList<string> vormen)
    {
        var gevonden = new List<Woorduitslag>(vormen.Count);
        var onbekend = 0;
        foreach (var vorm in vormen)
        {
            if ((_woordenboek.KentStam(vorm) || onbekend++ < MeesteOnbekend) && (Vind(vorm) ?? Anders(vorm)) is { } uitslag)
            {
                gevonden.Add(uitslag);
            }
        }

        return gevonden;
    }

    // What a word finds that occurs, or a form of it, is the same for every question; as many are kept as there are words.
    private Woorduitslag? Vind(string vorm) =>
        _woordenboek.Gelijke(vorm) is >= 0 and var nummer
            ? _uitslagen[nummer] ??= Zoek(Vraagwoord.Van(_woordenboek.Termen(vorm)))
            : Zoek(Vraagwoord.Van(_woordenboek.Termen(vorm)));

    // A word that occurs nowhere, also not by its parts, read as something that does: of a record the reading that says most.
    private Woorduitslag? Anders(string vorm)
    {
        IReadOnlyList<string> anders = _spelling.Aanvullingen(vorm);
        anders = anders.Count > 0 ? anders : _spelling.Nabij(vorm);
        anders = anders.Count > 0 ? anders : _woordenboek.Kern(vorm) is { } kern ? [kern] : [];
        List<Woorduitslag> lezingen = [.. anders.Select(Vind).OfType<Woorduitslag>()];
        if (lezingen.Count < 2)
        {
            return lezingen.FirstOrDefault();
        }

        var hoogste = new Dictionary<int, float>();
        foreach (var (ordinaal, score) in lezingen.SelectMany(lezing => lezing.Scores))
        {
            ref var tot = ref CollectionsMarshal.GetValueRefOrAddDefault(hoogste, ordinaal, out _);
            tot = Math.Max(tot, score);
        }

        return new Woorduitslag(
            new Vraagwoord([.. lezingen.SelectMany(lezing => lezing.Woord.Manieren)]), [.. hoogste.Select(paar => (paar.Key, paar.Value))]);
    }

    private Woorduitslag? Zoek(Vraagwoord woord)
    {
        var scores = new List<(int, float)>();
        _termen.Zoek(woord, (ordinaal, score) => scores.Add((ordinaal, score)));
        return scores.Count == 0 ? null : new Woorduitslag(woord, scores);
    }

    private List<string>[] Woorden(Interventie interventie)
    {
        var woorden = Enum.GetValues<Zoekgewicht>().Select(_ => new List<string>()).ToArray();
        foreach (var veld in Zoekveld.Alle)
        {
            var naar = woorden[(int)veld.Gewicht];
            if (veld.Dimensie is null)
            {
                naar.AddRange(veld.Teksten(interventie).SelectMany(tekst => Tekstwoorden(tekst, isNaam: veld.Gewicht is Zoekgewicht.Naam or Zoekgewicht.Alias)));
                continue;
            }

            foreach (var (verwijzing, isVermeld) in veld.Begrippen(interventie, _fasen))
            {
                var begrip = _begripteksten.Van(verwijzing);
                naar.AddRange(begrip.Woorden);
                if (veld.Gewicht == Zoekgewicht.Onderwerp)
                {
                    // What a source says counts twice.
                    naar.AddRange(isVermeld ? begrip.Woorden : []);
                    woorden[(int)Zoekgewicht.Verwant].AddRange(begrip.VerwanteWoorden);
                }
            }
        }

        return woorden;
    }

    // Of a name also two words as one: "homestart" finds Home-Start.
    private static IEnumerable<string> Tekstwoorden(string tekst, bool isNaam)
    {
        var vorige = string.Empty;
        foreach (var woord in Woord.Lees(tekst))
        {
            yield return woord.Vorm;
            if (isNaam && vorige.Length > 0)
            {
                yield return vorige + woord.Vorm;
            }

            vorige = woord.Vorm;
        }
    }
}
