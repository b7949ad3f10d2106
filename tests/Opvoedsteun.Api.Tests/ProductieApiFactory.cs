using Microsoft.Extensions.Hosting;

[assembly: AssemblyFixture(typeof(Opvoedsteun.Api.Tests.ProductieApiFactory))]

namespace Opvoedsteun.Api.Tests;

/// <summary>The same service in the environment where it must show the least of itself.</summary>
public sealed class ProductieApiFactory : ApiFactory
{
    protected override string Omgeving => Environments.Production;
}
