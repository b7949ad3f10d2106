using Mapster;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Api.V1.Leren;

/// <summary>A learning programme with the knowledge base it stands in.</summary>
internal sealed record LeerprogrammaBeeld(Leerprogramma Programma, KennisbankSnapshot Kennis);

/// <summary>An instrument with the knowledge base it stands in.</summary>
internal sealed record InstrumentBeeld(Instrument Instrument, KennisbankSnapshot Kennis)
{
    public IEnumerable<BegripInKaderContract> Begrippen() => Instrument.Begrippen.Select(begrip => new BegripInKaderContract
    {
        Kader = begrip.Kader,
        Code = begrip.Code,
        Naam = Kennis.Begrippen.Begrip(begrip.Kader, begrip.Code)!.Naam,
    });
}

/// <summary>A key figure with the knowledge base it stands in.</summary>
internal sealed record KengetalBeeld(Kengetal Kengetal, KennisbankSnapshot Kennis);

/// <summary>From the heart's programmes, instruments and figures to what a client sees.</summary>
internal sealed class LerenMapping : IRegister
{
    /// <inheritdoc/>
    public void Register(TypeAdapterConfig config)
    {
        config.NewConfig<LeerprogrammaBeeld, LeerprogrammaRijContract>()
            .Map(naar => naar, van => van.Programma)
            .Map(naar => naar.AantalBijeenkomsten, van => van.Programma.Bijeenkomsten.Count)
            .Map(naar => naar.Bron, van => van.Kennis.Brondocument(van.Programma.Bron))
            .Map(naar => naar.Links, van => RecordLinksContract.Naar($"{LerenEndpoints.Leerprogrammas}/{van.Programma.Id}"));

        config.NewConfig<LeerprogrammaBeeld, LeerprogrammaContract>()
            .Inherits<LeerprogrammaBeeld, LeerprogrammaRijContract>();

        config.NewConfig<InstrumentBeeld, InstrumentContract>()
            .Map(naar => naar, van => van.Instrument)
            .Map(naar => naar.Begrippen, van => van.Begrippen())
            .Map(naar => naar.Bron, van => van.Kennis.Brondocument(van.Instrument.Bron))
            .Map(naar => naar.Links, van => RecordLinksContract.Naar($"{LerenEndpoints.Instrumenten}/{van.Instrument.Id}"));

        config.NewConfig<KengetalBeeld, KengetalContract>()
            .Map(naar => naar, van => van.Kengetal)
            .Map(naar => naar.Bron, van => van.Kennis.Brondocument(van.Kengetal.Bron))
            .Map(naar => naar.Links, van => RecordLinksContract.Naar($"{LerenEndpoints.Kengetallen}/{van.Kengetal.Id}"));
    }
}
