using Mapster;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;
using Opvoedsteun.Kennisbank.Gemeenten;

namespace Opvoedsteun.Api.V1.Gemeenten;

/// <summary>Municipalities as they are sent.</summary>
internal static class GemeenteFragmenten
{
    /// <summary>All municipalities, ended ones included, by code.</summary>
    public static Fragmenten Van(KennisbankSnapshot kennis) => Fragmenten.Van(
        kennis.Gemeenten.Alle,
        gemeente => gemeente.Code,
        gemeente => new GemeenteBeeld(gemeente, kennis, Inventarisatie.Geen).Adapt<GemeenteRijContract>(ContractMapping.Config));

    /// <summary>A figure with its source.</summary>
    public static CijferContract Cijfer(this KennisbankSnapshot kennis, Cijfer cijfer) => new()
    {
        Soort = cijfer.Soort,
        Waarde = cijfer.Waarde,
        Jaar = cijfer.Jaar,
        Bron = kennis.Brondocument(cijfer.Bron)!,
        Toelichting = cijfer.Toelichting,
    };
}

/// <summary>A municipality with the knowledge base it stands in, and what it says of its own list.</summary>
internal sealed record GemeenteBeeld(Gemeente Gemeente, KennisbankSnapshot Kennis, Inventarisatie Inventarisatie)
{
    public IEnumerable<CijferContract> Cijfers(IEnumerable<Cijfer> cijfers) => cijfers.Select(Kennis.Cijfer);

    public IEnumerable<WijkContract> Wijken() => Gemeente.Wijken.Select(wijk => new WijkContract
    {
        Code = wijk.Code,
        Naam = wijk.Naam,
        Cijfers = [.. Cijfers(wijk.Cijfers)],
        Buurten = [.. wijk.Buurten.Select(buurt => new BuurtContract
        {
            Code = buurt.Code,
            Naam = buurt.Naam,
            Cijfers = [.. Cijfers(buurt.Cijfers)],
        })],
    });
}

/// <summary>From the heart's municipalities to what a client sees.</summary>
internal sealed class GemeenteMapping : IRegister
{
    /// <inheritdoc/>
    public void Register(TypeAdapterConfig config)
    {
        config.NewConfig<GemeenteBeeld, GemeenteRijContract>()
            .Map(naar => naar, van => van.Gemeente)
            .Map(naar => naar.Provincie, van => van.Kennis.Gemeenten.ProvincieVan(van.Gemeente))
            .Map(naar => naar.Cijfers, van => van.Cijfers(van.Gemeente.Cijfers))
            .Map(naar => naar.Links, van => RecordLinksContract.Naar(GemeenteEndpoints.Pad(van.Gemeente.Code)));

        config.NewConfig<GemeenteBeeld, GemeenteContract>()
            .Inherits<GemeenteBeeld, GemeenteRijContract>()
            .Map(naar => naar.Inventarisatie, van => van.Inventarisatie)
            .Map(naar => naar.Wijken, van => van.Wijken());
    }
}
