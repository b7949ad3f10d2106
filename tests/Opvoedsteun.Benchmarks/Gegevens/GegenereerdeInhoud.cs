using System.Globalization;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Benchmarks.Gegevens;

/// <summary>The real knowledge with made-up interventions added: about 32 codes over 15 dimensions and a page of text each.</summary>
internal sealed class GegenereerdeInhoud
{
    private const string Woorden =
        "ouders kind samen leren groep gezin steun vragen opvoeden spelen praten luisteren week bijeenkomst thuis school buurt vrijwilliger " +
        "professional vertrouwen ervaring oefenen aandacht grenzen belonen gedrag baby peuter puber moeder vader netwerk gesprek veilig";

    private static readonly string[] _woorden = Woorden.Split(' ');

    private readonly Random _toeval;
    private readonly Dictionary<string, string[]> _codes;

    private GegenereerdeInhoud(KennisbankInhoud echt, int zaad)
    {
        // Not for secrets: the same seed must give the same records everywhere.
        _toeval = new Random(zaad);
        _codes = echt.Begrippenkaders.ToDictionary(kader => kader.Code, kader => kader.Begrippen.Select(begrip => begrip.Code).ToArray());
    }

    /// <summary>The real content, filled up to a number of interventions; always the same for the same number.</summary>
    public static KennisbankInhoud Vul(KennisbankInhoud echt, int aantal)
    {
        var maker = new GegenereerdeInhoud(echt, zaad: 20261125);
        var extra = Enumerable.Range(1, Math.Max(0, aantal - echt.Interventies.Count)).Select(maker.Maak);
        return echt with { Interventies = [.. echt.Interventies, .. extra] };
    }

    private Interventie Maak(int nummer)
    {
        var van = _toeval.Next(-9, 190);
        var toegang = Kies("toegang");
        return new Interventie
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"gegenereerd-{nummer:00000}"),
            Naam = string.Create(CultureInfo.InvariantCulture, $"{Tekst(10, 30)} {nummer}"),
            Soort = Kies("soort"),
            Samenvatting = Tekst(250, 450),
            Doel = Tekst(150, 250),
            Aanpak = Tekst(200, 400),
            Leeftijd = new(van, van + _toeval.Next(12, 120), Grond.Afgeleid),
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
            GespecialiseerdeJeugdhulp = _toeval.Next(4) == 0,
            Toegang = new(toegang, toegang == "onbekend" ? Grond.Onbekend : Grond.Afgeleid),
            Talen = [Kies("taal")],
            KostenOuder = Kies("kosten"),
            Erkenningen = _toeval.Next(5) < 3
                ? [new() { Niveau = Kies("erkenning"), Datum = Deeldatum.Parse(string.Create(CultureInfo.InvariantCulture, $"{_toeval.Next(2015, 2026)}-06-15")), Bron = "s1" }]
                : [],
            Bronnen = [new("s1", "Gegenereerde bron", "https://example.org/bron", "Niemand", 2026)],
        };
    }

    private Kenmerk[] Kenmerken(string kader)
    {
        var codes = _codes[kader];
        return [.. Enumerable.Range(0, _toeval.Next(1, 5))
            .Select(_ => codes[_toeval.Next(codes.Length)])
            .Distinct()
            .Select(code => _toeval.Next(2) == 0 ? new Kenmerk(code, Grond.Vermeld, "s1") : new Kenmerk(code, Grond.Afgeleid, null))];
    }

    private string Kies(string kader) => _codes[kader][_toeval.Next(_codes[kader].Length)];

    private string Tekst(int minste, int meeste)
    {
        var lengte = _toeval.Next(minste, meeste);
        var tekst = _woorden[_toeval.Next(_woorden.Length)];
        while (tekst.Length < lengte)
        {
            tekst = $"{tekst} {_woorden[_toeval.Next(_woorden.Length)]}";
        }

        return $"{char.ToUpperInvariant(tekst[0])}{tekst[1..]}.";
    }
}
