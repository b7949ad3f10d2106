using Mapster;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Api.V1.Aanbod;

/// <summary>A local offer with what is needed to show it: the names of its codes, its intervention and the day.</summary>
internal sealed record AanbodBeeld(LokaalAanbod Aanbod, Interventie? Interventie, KennisbankSnapshot Kennis, DateOnly Peildatum)
{
    public IEnumerable<KenmerkContract> Kenmerken(string kader, IEnumerable<Kenmerk> kenmerken) => kenmerken.Select(kenmerk => Kenmerk(kader, kenmerk));

    public KenmerkContract Kenmerk(string kader, Kenmerk kenmerk) => new()
    {
        Code = kenmerk.Code,
        Naam = Kennis.Naam(kader, kenmerk.Code).Naam,
        Grond = kenmerk.Grond,
        Bron = kenmerk.Bron is not null && Aanbod.Bron is { } bron ? new BronVerwijzingContract { Id = bron.Id, Titel = bron.Titel, Url = bron.Url } : null,
    };

    public AanbodLinksContract Links() => new()
    {
        Self = new LinkContract { Href = AanbodEndpoints.Pad(Aanbod.Gemeente, Aanbod.Id) },
        Gemeente = new LinkContract { Href = GemeenteEndpoints.Pad(Aanbod.Gemeente) },
        Interventie = Interventie is null ? null : new LinkContract { Href = InterventieEndpoints.Pad(Interventie.Id) },
    };
}

/// <summary>From the heart's local offers to what a client sees.</summary>
internal sealed class AanbodMapping : IRegister
{
    /// <inheritdoc/>
    public void Register(TypeAdapterConfig config) => config.NewConfig<AanbodBeeld, AanbodContract>()
        .Map(naar => naar, van => van.Aanbod)
        // An offer may name its intervention by an earlier id.
        .Map(naar => naar.Interventie, van => van.Interventie == null ? null : van.Interventie.Id)
        .Map(naar => naar.Soort, van => van.Aanbod.Soort == null ? null : van.Kennis.Naam("soort", van.Aanbod.Soort))
        .Map(naar => naar.Piramideniveau, van => van.Aanbod.Piramideniveau == null ? null : van.Kenmerk("piramideniveau", van.Aanbod.Piramideniveau))
        .Map(naar => naar.Doelgroepen, van => van.Kenmerken("doelgroep", van.Aanbod.Doelgroepen))
        .Map(naar => naar.Preventieniveaus, van => van.Kenmerken("preventieniveau", van.Aanbod.Preventieniveaus))
        .Map(naar => naar.TheoretischeGrondslagen, van => van.Kenmerken("theoretische-grondslag", van.Aanbod.TheoretischeGrondslagen))
        .Map(naar => naar.AlgemeenWerkzameFactoren, van => van.Kenmerken("algemeen-werkzame-factor", van.Aanbod.AlgemeenWerkzameFactoren))
        .Map(naar => naar.SpecifiekWerkzameFactoren, van => van.Kenmerken("specifiek-werkzame-factor", van.Aanbod.SpecifiekWerkzameFactoren))
        .Map(naar => naar.Problemen, van => van.Kenmerken("probleem", van.Aanbod.Problemen))
        .Map(naar => naar.BeschermendeFactoren, van => van.Kenmerken("beschermende-factor", van.Aanbod.BeschermendeFactoren))
        .Map(naar => naar.Buffers, van => van.Kenmerken("buffer", van.Aanbod.Buffers))
        .Map(naar => naar.Vormen, van => van.Kenmerken("vorm", van.Aanbod.Vormen))
        .Map(naar => naar.Werkvormen, van => van.Kenmerken("werkvorm", van.Aanbod.Werkvormen))
        .Map(naar => naar.Uitvoerders, van => van.Kenmerken("uitvoerder", van.Aanbod.Uitvoerders))
        .Map(naar => naar.Randvoorwaarden, van => van.Kenmerken("randvoorwaarde", van.Aanbod.Randvoorwaarden))
        .Map(naar => naar.Toegang, van => van.Aanbod.Toegang == null ? null : new ToegangContract
        {
            Code = van.Aanbod.Toegang.Code,
            Naam = van.Kennis.Naam("toegang", van.Aanbod.Toegang.Code).Naam,
            Grond = van.Aanbod.Toegang.Grond,
        })
        .Map(naar => naar.KostenOuder, van => van.Aanbod.KostenOuder == null ? null : van.Kennis.Naam("kosten", van.Aanbod.KostenOuder))
        .Map(naar => naar.Talen, van => van.Aanbod.Talen.Select(taal => van.Kennis.Naam("taal", taal)))
        .Map(naar => naar.Peildatum, van => van.Aanbod.Peildatum == null ? null : van.Aanbod.Peildatum.Value.AlsDatum)
        .Map(naar => naar.Peilmoment, van => van.Aanbod.Peildatum == null ? null : van.Aanbod.Peildatum.Value.ToString())
        .Map(naar => naar.Actualiteit, van => van.Aanbod.ActualiteitOp(van.Peildatum))
        .Map(naar => naar.Links, van => van.Links());
}
