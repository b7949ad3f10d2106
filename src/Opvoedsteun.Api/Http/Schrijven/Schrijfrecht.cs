using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using Opvoedsteun.Api.Http.Grenzen;

namespace Opvoedsteun.Api.Http.Schrijven;

/// <summary>Who may write: a client with a token for this service, for the municipality in the address.</summary>
/// <remarks>
/// Issuer, audience and keys come from the configuration section <c>Authentication:Schemes:Bearer</c>, the one that
/// <c>dotnet user-jwts</c> fills in development. Without it no token is good and every write is 401.
/// </remarks>
internal static class Schrijfrecht
{
    /// <summary>Name of the policy.</summary>
    public const string Beleid = "aanbod-schrijven";

    /// <summary>The scope that a token must hold, among others separated by spaces.</summary>
    public const string Scope = "aanbod:schrijven";

    /// <summary>The claim with the CBS codes of the municipalities that the client writes for: a text or a list.</summary>
    public const string Gemeente = "gemeente";

    /// <summary>The claim that names the organisation's client, kept with every change; never the person.</summary>
    public const string Client = "azp";

    /// <summary>Registers how tokens are read and what they must say.</summary>
    public static void AddSchrijfrecht(this IServiceCollection services)
    {
        services.AddAuthentication().AddJwtBearer();

        // Tokens are checked with the keys of their issuer. What comes along for cookies would make keys at every start, and keep them on disk.
        services.Remove(services.Single(dienst => dienst.ServiceType == typeof(IHostedService) && dienst.ImplementationType?.Assembly == typeof(DataProtectionOptions).Assembly));
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, opties =>
        {
            opties.MapInboundClaims = false;
            opties.IncludeErrorDetails = false;
            opties.TokenValidationParameters.ValidateIssuer = true;
            opties.TokenValidationParameters.ValidateAudience = true;
            opties.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        });
        services.AddAuthorizationBuilder().AddPolicy(Beleid, beleid => beleid
            .AddAuthenticationSchemes(JwtBearerDefaults.AuthenticationScheme)
            .RequireAuthenticatedUser()
            .RequireAssertion(context => context.Resource is HttpContext http && Mag(context.User, http.Request.RouteValues["code"] as string)));
    }

    /// <summary>Looks who writes, whether they may, and whether not too much; a read passes by and pays for none of it.</summary>
    /// <remarks>An operation that asks for a right and does not say that it writes would be refused by the framework, and never answered.</remarks>
    public static void UseSchrijfrecht(this WebApplication app)
    {
        RequestDelegate? lezen = null;
        app.Use(schrijven => http => http.GetEndpoint()?.Metadata.GetMetadata<SchrijfMetadata>() is null ? lezen!(http) : schrijven(http));
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseSchrijfgrenzen();
        app.Use(verder => lezen = verder);
    }

    /// <summary>The organisation's client that makes a request which may write.</summary>
    public static string ClientVan(HttpContext http) => http.User.FindFirstValue(Client)!;

    private static bool Mag(ClaimsPrincipal houder, string? gemeente) =>
        houder.FindAll("scope").Any(claim => claim.Value.Split(' ').Contains(Scope))
        && houder.FindAll(Gemeente).Any(claim => claim.Value == gemeente)
        && !string.IsNullOrWhiteSpace(houder.FindFirstValue(Client));
}
