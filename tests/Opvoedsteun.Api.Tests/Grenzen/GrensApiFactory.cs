using Microsoft.AspNetCore.Hosting;

namespace Opvoedsteun.Api.Tests.Grenzen;

/// <summary>A service of its own with limits that a test can reach.</summary>
internal sealed class GrensApiFactory(params (string Naam, string Waarde)[] instellingen) : ApiFactory
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Grenzen:Aan", "true");
        foreach (var (naam, waarde) in instellingen)
        {
            builder.UseSetting(naam, waarde);
        }
    }
}
