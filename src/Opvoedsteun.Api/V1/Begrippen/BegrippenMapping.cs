using Mapster;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Api.V1.Begrippen;

/// <summary>A scheme with the knowledge base it stands in.</summary>
internal sealed record BegrippenkaderBeeld(Begrippenkader Kader, KennisbankSnapshot Kennis);

/// <summary>A concept with its scheme and the knowledge base it stands in.</summary>
internal sealed record BegripBeeld(Begrip Begrip, Begrippenkader Kader, KennisbankSnapshot Kennis)
{
    public IEnumerable<KruisverwijzingContract> Kruisverwijzingen() =>
        Kennis.Begrippen.Kruisverwijzingen(Kader.Code, Begrip.Code).Select(verwijzing => new KruisverwijzingContract
        {
            Kader = verwijzing.Naar.Kader,
            Code = verwijzing.Naar.Code,
            Naam = Kennis.Begrippen.Begrip(verwijzing.Naar.Kader, verwijzing.Naar.Code)!.Naam,
            Relatie = verwijzing.Relatie,
            Toelichting = verwijzing.Toelichting,
        });
}

/// <summary>From the heart's concepts to what a client sees.</summary>
internal sealed class BegrippenMapping : IRegister
{
    /// <inheritdoc/>
    public void Register(TypeAdapterConfig config)
    {
        config.NewConfig<BegrippenkaderBeeld, BegrippenkaderContract>()
            .Map(naar => naar, van => van.Kader)
            .Map(naar => naar.Bron, van => van.Kennis.Brondocument(van.Kader.Bron))
            .Map(naar => naar.Filter, van => Filter(van.Kader.Code))
            .Map(naar => naar.AantalBegrippen, van => van.Kader.Begrippen.Count)
            .Map(naar => naar.Links, van => Links(van.Kader.Code));

        config.NewConfig<BegripBeeld, BegripContract>()
            .Map(naar => naar, van => van.Begrip)
            .Map(naar => naar.Kader, van => van.Kader.Code)
            .Map(naar => naar.Bron, van => van.Kennis.Brondocument(van.Begrip.Bron))
            .Map(naar => naar.Onderliggend, van => van.Kennis.Begrippen.Onderliggend(van.Kader.Code, van.Begrip.Code))
            .Map(naar => naar.Kruisverwijzingen, van => van.Kruisverwijzingen())
            .Map(naar => naar.AantalInterventies, van => van.Kennis.Interventies.Aantal(van.Kader.Code, van.Begrip.Code))
            .Map(naar => naar.Links, van => RecordLinksContract.Naar($"{BegrippenEndpoints.Pad(van.Kader.Code)}/begrippen/{van.Begrip.Code}"));
    }

    private static string? Filter(string kader) => Dimensie.VanKader(kader)?.Filter;

    private static BegrippenkaderLinksContract Links(string kader) => new()
    {
        Self = new LinkContract { Href = BegrippenEndpoints.Pad(kader) },
        Begrippen = new LinkContract { Href = $"{BegrippenEndpoints.Pad(kader)}/begrippen" },
    };
}
