using CsCheck;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>A condition that was made ready says what the condition says.</summary>
public sealed class SituatieregelTests : MatchTest
{
    private static readonly KennisbankSnapshot _kennis = Snapshot([]);

    // No situation names a level, and a scheme may have no such code.
    private static readonly BegripVerwijzing[] _codes =
    [
        .. Kaders.VanSituatie.SelectMany(kader => (_kennis.Begrippen.Kader(kader)?.Begrippen ?? []).Select(begrip => new BegripVerwijzing(kader, begrip.Code))),
        new("piramideniveau", "A"),
        new("probleem", "bestaat-niet"),
    ];

    private static readonly Gen<BegripVerwijzing> _code = Gen.Int[0, _codes.Length - 1].Select(plaats => _codes[plaats]);

    private static readonly Gen<Codekeuze[]> _keuzen = _code.Select(code => new Codekeuze(code.Kader, [code.Code])).Array[0, 4];

    [Fact]
    public void Codes_hold_when_they_or_something_below_them_was_asked_for() =>
        Gen.Select(_keuzen, _keuzen, _code.Array[0, 4]).Sample((ietsVan, nietsVan, gevraagd) =>
        {
            string[] Codes(string kader) => [.. gevraagd.Where(code => code.Kader == kader).Select(code => code.Code)];
            var situatie = new Situatie { Problemen = Codes("probleem"), Doelgroepen = Codes("doelgroep"), Risicogroepen = Codes("risicogroep"), Buffers = Codes("buffer"), Talen = Codes("taal"), Peildatum = Vandaag };
            var basis = new Vraagbasis(_kennis);
            var regel = new Situatieregel(MatchInhoud.Regel("regel", Regelgevolg.Weging) with { Situatie = new() { IetsVan = ietsVan, NietsVan = nietsVan } }, basis);

            Assert.Equal((ietsVan.Length == 0 || ietsVan.Any(Noemt)) && !nietsVan.Any(Noemt), regel.Geldt(new Vraag(situatie, basis, [])));

            bool Noemt(Codekeuze keuze) => gevraagd
                .Concat(situatie.Risicogroepen.SelectMany(groep => _kennis.Begrippen.Kruisverwijzingen("risicogroep", groep)).Select(verwijzing => verwijzing.Naar))
                .Any(code => MetHogere(code).Any(hoger => keuze.Kader == hoger.Kader && keuze.Codes.Contains(hoger.Code)));
        });

    private static IEnumerable<BegripVerwijzing> MetHogere(BegripVerwijzing code)
    {
        for (var begrip = Kaders.Plaats(code.Kader) < 0 ? null : _kennis.Begrippen.Begrip(code.Kader, code.Code); begrip is not null; begrip = begrip.Bovenliggend is { } hoger ? _kennis.Begrippen.Begrip(code.Kader, hoger) : null)
        {
            yield return new BegripVerwijzing(code.Kader, begrip.Code);
        }
    }
}
