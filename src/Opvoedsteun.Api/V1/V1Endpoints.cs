using Asp.Versioning;
using Opvoedsteun.Api.Http;
using Opvoedsteun.Api.V1.Aanbod;
using Opvoedsteun.Api.V1.Begrippen;
using Opvoedsteun.Api.V1.Dekking;
using Opvoedsteun.Api.V1.Edities;
using Opvoedsteun.Api.V1.Gemeentedekking;
using Opvoedsteun.Api.V1.Gemeenten;
using Opvoedsteun.Api.V1.Ingang;
using Opvoedsteun.Api.V1.Interventies;
using Opvoedsteun.Api.V1.Leren;
using Opvoedsteun.Api.V1.Matching;
using Opvoedsteun.Api.V1.Ontwikkelingsfasen;
using Opvoedsteun.Api.V1.Wijzigingen;

namespace Opvoedsteun.Api.V1;

/// <summary>All resources of the first version.</summary>
internal static class V1Endpoints
{
    /// <summary>Maps everything under <c>/v1</c>.</summary>
    public static void MapV1(this WebApplication app)
    {
        var v1 = app.NewVersionedApi("Opvoedsteun")
            .MapGroup($"/v{ApiVersie.Hoofdversie}")
            .HasApiVersion(new ApiVersion(ApiVersie.Hoofdversie));

        v1.MapIngang();
        v1.MapInterventies();
        v1.MapMatching();
        v1.MapBegrippenkaders();
        v1.MapOntwikkelingsfasen();
        v1.MapLeren();
        v1.MapGemeenten();
        v1.MapAanbod();
        v1.MapAanbodbeheer();
        v1.MapDekking();
        v1.MapGemeentedekking();
        v1.MapEdities();
        v1.MapWijzigingen();
    }
}
