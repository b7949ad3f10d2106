using Mapster;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Api.V1.Interventies;

/// <summary>An intervention with what is needed to show it: the names of its codes and the day.</summary>
internal sealed record InterventieBeeld(Interventie Interventie, KennisbankSnapshot Kennis, DateOnly Peildatum)
{
    public IEnumerable<BegripNaamContract> Fasen =>
        Kennis.Fasen.Geraakt(Interventie.Leeftijd).Select(fase => Begrip("ontwikkelingsfase", fase));

    public BegripNaamContract Begrip(string kader, string code) => Kennis.Naam(kader, code);

    public IEnumerable<KenmerkContract> Kenmerken(string kader, IEnumerable<Kenmerk> kenmerken) =>
        kenmerken.Select(kenmerk => new KenmerkContract
        {
            Code = kenmerk.Code,
            Naam = Kennis.Begrippen.Begrip(kader, kenmerk.Code)!.Naam,
            Grond = kenmerk.Grond,
            Bron = Bron(kenmerk.Bron),
        });

    public IEnumerable<ErkenningBeeld> Erkenningen() => Interventie.Erkenningen.Select(erkenning => new ErkenningBeeld(erkenning, this));

    public BronVerwijzingContract? Bron(string? id) =>
        Interventie.Bronnen.FirstOrDefault(bron => bron.Id == id) is { } bron
            ? new BronVerwijzingContract { Id = bron.Id, Titel = bron.Titel, Url = bron.Url }
            : null;

    public IEnumerable<InterventieVerwijzingContract> Verwant() => Interventie.Verwant.Select(id => new InterventieVerwijzingContract
    {
        Id = id,
        Naam = Kennis.Interventies.Alle[Kennis.Interventies.Ordinaal(id)!.Value].Naam,
        Links = RecordLinksContract.Naar(InterventieEndpoints.Pad(id)),
    });
}

/// <summary>A recognition with the intervention it belongs to.</summary>
internal sealed record ErkenningBeeld(Erkenning Erkenning, InterventieBeeld Van);

/// <summary>From the heart's interventions to what a client sees.</summary>
internal sealed class InterventieMapping : IRegister
{
    /// <inheritdoc/>
    public void Register(TypeAdapterConfig config)
    {
        config.NewConfig<InterventieBeeld, InterventieRijContract>()
            .Map(naar => naar, van => van.Interventie)
            .Map(naar => naar.Soort, van => van.Begrip("soort", van.Interventie.Soort))
            .Map(naar => naar.Ontwikkelingsfasen, van => van.Fasen)
            .Map(naar => naar.Doelgroepen, van => van.Kenmerken("doelgroep", van.Interventie.Doelgroepen))
            .Map(naar => naar.Piramideniveaus, van => van.Kenmerken("piramideniveau", van.Interventie.Piramideniveaus))
            .Map(naar => naar.Preventieniveaus, van => van.Kenmerken("preventieniveau", van.Interventie.Preventieniveaus))
            .Map(naar => naar.TheoretischeGrondslagen, van => van.Kenmerken("theoretische-grondslag", van.Interventie.TheoretischeGrondslagen))
            .Map(naar => naar.AlgemeenWerkzameFactoren, van => van.Kenmerken("algemeen-werkzame-factor", van.Interventie.AlgemeenWerkzameFactoren))
            .Map(naar => naar.SpecifiekWerkzameFactoren, van => van.Kenmerken("specifiek-werkzame-factor", van.Interventie.SpecifiekWerkzameFactoren))
            .Map(naar => naar.Problemen, van => van.Kenmerken("probleem", van.Interventie.Problemen))
            .Map(naar => naar.BeschermendeFactoren, van => van.Kenmerken("beschermende-factor", van.Interventie.BeschermendeFactoren))
            .Map(naar => naar.Buffers, van => van.Kenmerken("buffer", van.Interventie.Buffers))
            .Map(naar => naar.Vormen, van => van.Kenmerken("vorm", van.Interventie.Vormen))
            .Map(naar => naar.Werkvormen, van => van.Kenmerken("werkvorm", van.Interventie.Werkvormen))
            .Map(naar => naar.Uitvoerders, van => van.Kenmerken("uitvoerder", van.Interventie.Uitvoerders))
            .Map(naar => naar.Randvoorwaarden, van => van.Kenmerken("randvoorwaarde", van.Interventie.Randvoorwaarden))
            .Map(naar => naar.Erkenning, van => van.Erkenningen().FirstOrDefault())
            .Map(naar => naar.Toegang, van => new ToegangContract
            {
                Code = van.Interventie.Toegang.Code,
                Naam = van.Begrip("toegang", van.Interventie.Toegang.Code).Naam,
                Grond = van.Interventie.Toegang.Grond,
            })
            .Map(naar => naar.Links, van => RecordLinksContract.Naar(InterventieEndpoints.Pad(van.Interventie.Id)));

        config.NewConfig<InterventieBeeld, InterventieLijstRijContract>()
            .Inherits<InterventieBeeld, InterventieRijContract>()
            .Map(naar => naar.Treffer, van => (TrefferContract?)null);

        config.NewConfig<InterventieBeeld, InterventieContract>()
            .Inherits<InterventieBeeld, InterventieRijContract>()
            .Map(naar => naar.Verwant, van => van.Verwant())
            .Map(naar => naar.Talen, van => van.Interventie.Talen.Select(taal => van.Begrip("taal", taal)))
            .Map(naar => naar.KostenOuder, van => van.Begrip("kosten", van.Interventie.KostenOuder))
            .Map(naar => naar.Erkenningen, van => van.Erkenningen());

        config.NewConfig<ErkenningBeeld, ErkenningContract>()
            .Map(naar => naar.Niveau, van => van.Erkenning.Niveau)
            .Map(naar => naar.Naam, van => van.Van.Begrip("erkenning", van.Erkenning.Niveau).Naam)
            .Map(naar => naar.Datum, van => van.Erkenning.Datum == null ? null : van.Erkenning.Datum.Value.AlsDatum)
            .Map(naar => naar.Moment, van => van.Erkenning.Datum == null ? null : van.Erkenning.Datum.Value.ToString())
            .Map(naar => naar.GeldigTot, van => van.Erkenning.GeldigTot())
            .Map(naar => naar.GeldigTotGrond, van => van.Erkenning.Datum == null ? (Grond?)null : Grond.Afgeleid)
            .Map(naar => naar.Verlopen, van => van.Erkenning.IsVerlopen(van.Van.Peildatum));

        config.NewConfig<ErkenningBeeld, ErkenningDetailContract>()
            .Inherits<ErkenningBeeld, ErkenningContract>()
            .Map(naar => naar.Commissie, van => van.Erkenning.Commissie)
            .Map(naar => naar.Bron, van => van.Van.Bron(van.Erkenning.Bron))
            .Map(naar => naar.Toelichting, van => van.Erkenning.Toelichting);
    }
}
