using Microsoft.AspNetCore.ResponseCompression;
using Opvoedsteun.Api.Http.Grenzen;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Schrijven;
using Opvoedsteun.Opslag;

namespace Opvoedsteun.Api.Http;

/// <summary>What all resources share: versions, headers, problems, one URL per thing, cross-origin reading.</summary>
internal static class HttpAfspraken
{
    /// <summary>Registers what the shared agreements need.</summary>
    public static void AddHttpAfspraken(this IServiceCollection services)
    {
        services.AddOptions<PublicatieOptions>().BindConfiguration("Publicatie").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IResponseCompressionProvider, Compressie>();
        services.AddGrenzen();
        services.AddSchrijfrecht();
        services.Configure<RouteHandlerOptions>(opties => opties.ThrowOnBadRequest = true);
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.AllowAnyOrigin().AllowAnyHeader().WithMethods("GET", "HEAD", "POST")));
        services
            .AddApiVersioning(versies => versies.ApiVersionReader = new PadVersieReader())
            .AddApiExplorer(verkenner => verkenner.GroupNameFormat = "'v'VVV");
    }

    /// <summary>The pipeline, outermost first.</summary>
    public static void UseHttpAfspraken(this WebApplication app)
    {
        app.UseVasteHeaders();
        app.UseHerkomst();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // A request that the framework could not read is the client's fault, in every environment; a database that fails is nobody's, and passes.
            StatusCodeSelector = fout => fout is BadHttpRequestException verzoek ? verzoek.StatusCode
                : Opslagfout.Is(fout) ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError,
            ExceptionHandler = http => ProbleemResult.Van(http.Response.StatusCode).ExecuteAsync(http),
        });
        app.UseStatusCodePages(context => ProbleemResult.Van(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
        // Inside what answers errors, which then are never written into a half compressed answer.
        app.UseResponseCompression();
        // Reading is open to every page by a fixed header; the rest is only for a browser that asks.
        app.UseWhen(http => http.Request.Headers.Origin.Count > 0, ander => ander.UseCors());
        app.UseRouting();
        app.UseGrenzen();
        app.UseEenUrlPerDing();
        app.UseSchrijfrecht();
    }
}
