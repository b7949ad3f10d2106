using Mapster;
using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.V1;

/// <summary>All maps from the heart to the contracts of v1.</summary>
internal static class ContractMapping
{
    /// <summary>An instance of our own: the global one is shared by everything in the process.</summary>
    public static TypeAdapterConfig Config { get; } = MaakConfig();

    /// <summary>A concept with its name.</summary>
    public static BegripNaamContract Naam(this KennisbankSnapshot kennis, string kader, string code) =>
        new() { Code = code, Naam = kennis.Begrippen.Begrip(kader, code)!.Naam };

    /// <summary>A source document by its id, or <c>null</c> without one.</summary>
    public static BrondocumentContract? Brondocument(this KennisbankSnapshot kennis, string? id) =>
        id is null ? null : kennis.Brondocumenten[id].Adapt<BrondocumentContract>(Config);

    private static TypeAdapterConfig MaakConfig()
    {
        // Every member of a contract must come from somewhere; a forgotten one fails a test instead of staying null.
        var config = new TypeAdapterConfig { RequireDestinationMemberSource = true };
        config.Scan(typeof(ContractMapping).Assembly);
        return config;
    }
}
