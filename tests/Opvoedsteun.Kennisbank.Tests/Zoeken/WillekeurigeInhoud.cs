using CsCheck;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Tests.Controle;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Tests.Zoeken;

/// <summary>Random content without faults: schemes of random shape and up to a few hundred interventions with random tags.</summary>
internal static class WillekeurigeInhoud
{
    private static readonly string[] _namen = ["Café", "cafe!", "CAFÉ", "Home-Start", "homestart", "Zorg", "Ärger", "één twee", "Een Twee", "'s Avonds"];

    private static readonly string?[] _data = [null, "2019", "2020-02", "2021-06-15", "2021-11-25", "2021-11-26", "2024-02-29"];

    public static Gen<KennisbankInhoud> Inhoud { get; } = Kaders().SelectMany(kaders =>
        Interventie(kaders).Array[0, 300].Select(interventies => VoorbeeldInhoud.Inhoud with
        {
            Begrippenkaders = kaders,
            Kruisverwijzingen = [],
            Instrumenten = [],
            Matchregels = [],
            // The order of the records is not the order of their ids.
            Interventies = [.. interventies.Select((interventie, plaats) => interventie with { Id = $"i{plaats * 7 % 307:000}" })],
        }));

    /// <summary>Random demands, each valid for the content.</summary>
    public static Gen<InterventieFilter> Filter(KennisbankInhoud inhoud)
    {
        var codes = Gen.Int[0, 1_000].Array[1, 3].List[0, 3].Select(Gen.Shuffle(Dimensie.Alle.ToArray()), (keuzen, dimensies) =>
            (IReadOnlyDictionary<string, IReadOnlyList<string>>)keuzen.Zip(dimensies).ToDictionary(
                paar => paar.Second.Filter,
                paar => (IReadOnlyList<string>)[.. paar.First.Select(keuze => Kies(Codes(inhoud, paar.Second.Kader), keuze)).Distinct()]));
        var ids = inhoud.Interventies.Count == 0
            ? Gen.Const<IReadOnlyList<string>>([])
            : Zelden(Gen.Int[0, 1_000].Array[1, 5].Select(keuzen =>
                (IReadOnlyList<string>)[.. keuzen.Select(keuze => Kies(inhoud.Interventies, keuze).Id).Distinct()]), []);
        var niveaus = inhoud.Begrippenkaders.Single(kader => kader.Code == "erkenning").Begrippen
            .Where(niveau => niveau.Eigenschappen.Volgorde is not null).Select(niveau => niveau.Code).ToArray();
        return Gen.Select(
            Gen.Select(codes, ids),
            Zelden(Gen.Int[-24, 324].Select(maanden => (int?)maanden), null),
            Zelden(Gen.Bool.Select(vlag => (bool?)vlag), null),
            Zelden(Uit<string?>(niveaus), null),
            Zelden(Gen.Shuffle(Dimensie.Alle.Select(dimensie => dimensie.Filter).ToArray(), 1, 2).Select(zonder => (IReadOnlyList<string>)zonder), []),
            Gen.Int[0, 4].Array[3],
            Uit(new DateOnly(2024, 12, 31), new DateOnly(2026, 6, 15), new DateOnly(2026, 11, 25)),
            (keuze, leeftijd, gespecialiseerd, minimum, zonder, vlaggen, peildatum) => new InterventieFilter
            {
                Codes = keuze.Item1,
                Ids = keuze.Item2,
                LeeftijdMaanden = leeftijd,
                GespecialiseerdeJeugdhulp = gespecialiseerd,
                MinimaleErkenning = minimum,
                Zonder = zonder,
                AlleenGeldig = vlaggen[0] == 0,
                AlleenVermeld = vlaggen[1] == 0,
                Vervallen = vlaggen[2] == 0,
                Peildatum = peildatum,
            });
    }

    private static Gen<T> Zelden<T>(Gen<T> gen, T anders) => Gen.Frequency((4, Gen.Const(anders)), (1, gen));

    private static Gen<T> Uit<T>(params T[] uit) => Gen.Int[0, uit.Length - 1].Select(plaats => uit[plaats]);

    private static Gen<Begrippenkader[]> Kaders() =>
        Gen.Int[-1, 5].Array[2, 7].Array[Dimensie.Alle.Count].Select(vormen =>
            Dimensie.Alle.Zip(vormen, (dimensie, ouders) => Kader(dimensie.Kader, ouders)).ToArray());

    private static Begrippenkader Kader(string code, int[] ouders)
    {
        var begrippen = ouders.Select((ouder, plaats) => new Begrip
        {
            Code = $"{code}-{plaats}",
            Naam = $"{code} {plaats}",
            NaamEn = code,
            Definitie = code,
            Herkomst = Herkomst.Uitbreiding,
            // Only an earlier one, so that no concept lies above itself.
            Bovenliggend = ouder >= 0 && ouder < plaats ? $"{code}-{ouder}" : null,
            Eigenschappen = Eigenschappen(code, ouder, plaats),
        });
        return new Begrippenkader
        {
            Code = code,
            Naam = code,
            NaamEn = code,
            Definitie = code,
            Begrippen = [.. ouders[0] % 2 == 0 ? begrippen.Reverse() : begrippen],
        };
    }

    private static BegripEigenschappen Eigenschappen(string kader, int ouder, int plaats) => kader switch
    {
        // Phases overlap, lie apart and may be open; equal ranks and levels without one occur.
        "ontwikkelingsfase" => new()
        {
            VanMaanden = plaats == 1 ? null : (plaats - 1) * 12,
            TotMaanden = ouder == 0 ? null : (plaats * 12) + (ouder * 3),
        },
        "erkenning" => new() { Volgorde = plaats == 0 ? 1 : ouder < 0 ? null : ouder },
        "probleem" => new() { Ernst = new() { Algemeen = Ernst.GeenUitspraak } },
        _ => BegripEigenschappen.Geen,
    };

    private static Gen<Interventie> Interventie(Begrippenkader[] kaders)
    {
        var codes = kaders.ToDictionary(kader => kader.Code, kader => kader.Begrippen.Select(begrip => begrip.Code).ToArray());
        // Per concept of a scheme: 0 stated, 1 derived, anything else no tag.
        var kenmerken = Gen.Int[0, 7].Array[7].Array[kaders.Length];
        return Gen.Select(kenmerken, Gen.Int[0, 10_000].Array[12], (tags, keuzen) => Maak(codes, tags, keuzen));
    }

    private static Interventie Maak(Dictionary<string, string[]> codes, int[][] tags, int[] keuzen)
    {
        var kader = 0;
        var toegang = Kies(codes["toegang"], keuzen[0]);
        return new Interventie
        {
            Id = string.Empty,
            Naam = Kies(_namen, keuzen[1]),
            Soort = Kies(codes["soort"], keuzen[2]),
            Samenvatting = "s",
            Doel = "d",
            Aanpak = "a",
            Leeftijd = Leeftijd(keuzen[3], keuzen[4]),
            Doelgroepen = Kenmerken("doelgroep"),
            Piramideniveaus = Kenmerken("piramideniveau"),
            Preventieniveaus = Kenmerken("preventieniveau"),
            TheoretischeGrondslagen = Kenmerken("theoretische-grondslag"),
            AlgemeenWerkzameFactoren = Kenmerken("algemeen-werkzame-factor"),
            SpecifiekWerkzameFactoren = Kenmerken("specifiek-werkzame-factor"),
            Problemen = Kenmerken("probleem"),
            BeschermendeFactoren = Kenmerken("beschermende-factor"),
            Buffers = Kenmerken("buffer"),
            Vormen = Kenmerken("vorm"),
            Werkvormen = Kenmerken("werkvorm"),
            Uitvoerders = Kenmerken("uitvoerder"),
            Randvoorwaarden = Kenmerken("randvoorwaarde"),
            GespecialiseerdeJeugdhulp = keuzen[5] % 3 == 0,
            Toegang = new(toegang, keuzen[6] % 2 == 0 ? Grond.Vermeld : Grond.Afgeleid),
            KostenOuder = Kies(codes["kosten"], keuzen[7]),
            Talen = [.. Kenmerken("taal").Select(kenmerk => kenmerk.Code)],
            Erkenningen = [.. Enumerable.Range(0, keuzen[8] % 3).Select(nummer => new Erkenning
            {
                Niveau = Kies(codes["erkenning"], keuzen[9] + nummer),
                Datum = Kies(_data, keuzen[10] + nummer) is { } datum ? Deeldatum.Parse(datum) : null,
            })],
            Bronnen = [new("s1", "Bron", null, null, null)],
            VervallenOp = keuzen[11] % 5 == 0 ? new DateOnly(2024, 1, 1) : null,
        };

        IReadOnlyList<Kenmerk> Kenmerken(string naam)
        {
            var keuze = tags[kader++];
            return [.. codes[naam].Zip(keuze).Where(paar => paar.Second < 2).Select(paar => paar.Second == 0
                ? new Kenmerk(paar.First, Grond.Vermeld, "s1")
                : new Kenmerk(paar.First, Grond.Afgeleid, null))];
        }
    }

    private static Leeftijd Leeftijd(int van, int duur) => (van % 6) switch
    {
        0 => new(null, null, Grond.Onbekend),
        1 => new(null, van % 216, Grond.Vermeld),
        2 => new(van % 216, null, Grond.Afgeleid),
        3 => new(null, null, Grond.Vermeld),
        _ => new((van % 226) - 10, (van % 226) - 9 + (duur % 40), van % 2 == 0 ? Grond.Vermeld : Grond.Afgeleid),
    };

    private static string[] Codes(KennisbankInhoud inhoud, string kader) =>
        [.. inhoud.Begrippenkaders.Single(k => k.Code == kader).Begrippen.Select(begrip => begrip.Code)];

    private static T Kies<T>(IReadOnlyList<T> uit, int keuze) => uit[keuze % uit.Count];
}
