using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Opvoedsteun.Api.OpenApi;

/// <summary>What the whole document says: publisher, licence, and paths without the version, which stands in the server's address.</summary>
internal sealed class PublicatieFilter(IOptions<PublicatieOptions> publicatie) : IDocumentFilter
{
    private static readonly Dictionary<string, string> _tags = new()
    {
        ["Ingang"] = "Waar een client begint.",
        ["Interventies"] = "Interventies vinden, tellen en onderbouwen.",
        ["Matching"] = "Wat bij een situatie past, en waarom.",
        ["Begrippen"] = "De woorden van het vak: begrippenkaders, begrippen en ontwikkelingsfasen.",
        ["Leren"] = "Leerprogramma's, instrumenten en kengetallen voor professionals en beleid.",
        ["Aanbod"] = "Wat er in gemeenten is, met bron en actualiteit.",
        ["Aanbodbeheer"] = "Aanbod dat een gemeente zelf schrijft, met een token.",
        ["Gemeenten"] = "Gemeenten met CBS-code, bevolkingscijfers en indeling.",
        ["Dekking"] = "Tellen wat er is, en waar het ontbreekt.",
        ["Edities"] = "Welke kennis wanneer gold.",
        ["Wijzigingen"] = "Een kopie bijhouden: alles wat erbij komt, verandert of vervalt.",
    };

    /// <inheritdoc/>
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Info.Description =
            "De open kennisbank waarmee gemeenten, jeugdgezondheidszorg en analisten opvoedsteun vinden, onderbouwen en tellen. " +
            "Gegevens: CC BY 4.0.";
        swaggerDoc.Info.License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/nl/") };
        swaggerDoc.Info.Contact = new OpenApiContact
        {
            Name = publicatie.Value.ContactNaam,
            Url = new Uri(publicatie.Value.ContactUrl),
            Email = publicatie.Value.ContactEmail,
        };

        swaggerDoc.Tags = _tags.Select(tag => new OpenApiTag { Name = tag.Key, Description = tag.Value }).ToHashSet();

        swaggerDoc.Components!.Headers = AntwoordHeaders.Alle();
        swaggerDoc.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [OperatieFilter.Token] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description = "Token van een organisatie: scope aanbod:schrijven, claim gemeente met de CBS-codes waarvoor zij schrijft, claim azp met haar naam.",
            },
        };

        var paden = new OpenApiPaths();
        foreach (var (pad, inhoud) in swaggerDoc.Paths.OrderBy(paar => paar.Key, StringComparer.Ordinal))
        {
            var naVersie = pad.IndexOf('/', 1);
            paden[naVersie < 0 ? "/" : pad[naVersie..]] = inhoud;
        }

        swaggerDoc.Paths = paden;
    }
}
