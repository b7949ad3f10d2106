using Asp.Versioning;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Api.V1.Edities;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Ingang;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Api.V1.Leren;
using Opvoedsteun.Api.V1.Ontwikkelingsfasen;

namespace Opvoedsteun.Api.V1;

/// <summary>All resources of the first version.</summary>
internal static class V1Endpoints
{
    /// <summary>Maps everything under <c>/v1</c>.</summary>
    public static void MapV1(this WebApplication app)
    {
        // The pattern holds the version to its one spelling: /v1.0 would be a second address of the same thing.
        var v1 = app.NewVersionedApi("Opvoedsteun")
            .MapGroup("/v{version:apiVersion:regex(^1$)}")
            .HasApiVersion(new ApiVersion(ApiVersie.Hoofdversie));

        v1.MapIngang();
        v1.MapInterventies();
        v1.MapBegrippenkaders();
        v1.MapOntwikkelingsfasen();
        v1.MapLeren();
        v1.MapGemeenten();
        v1.MapEdities();
    }
}
