using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Npgsql;

[assembly: AssemblyFixture(typeof(Opvoedsteun.Api.Tests.PostgreSqlApiFactory))]

namespace Opvoedsteun.Api.Tests;

/// <summary>The service on a database of its own, on the server that <c>OPVOEDSTEUN_TEST_POSTGRES</c> names.</summary>
public sealed class PostgreSqlApiFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    private const string Variabele = "OPVOEDSTEUN_TEST_POSTGRES";

    private readonly string? _server = Environment.GetEnvironmentVariable(Variabele);
    private readonly string _naam = $"opvoedsteun_test_{Guid.NewGuid():N}";

    private readonly ConcurrentBag<string> _meer = [];

    private string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _naam, Pooling = false }.ConnectionString;

    /// <summary>Skips the test when this machine has no server.</summary>
    public void SlaOverZonderServer() =>
        Assert.SkipWhen(string.IsNullOrEmpty(_server), $"{Variabele} is not set: no PostgreSQL to test on.");

    /// <summary>An empty database beside that of this service, which lasts as long.</summary>
    public async Task<string> NieuweDatabaseAsync()
    {
        var naam = $"opvoedsteun_test_{Guid.NewGuid():N}";
        await VoerUitAsync($"CREATE DATABASE {naam}");
        _meer.Add(naam);
        return new NpgsqlConnectionStringBuilder(_server) { Database = naam }.ConnectionString;
    }

    public ValueTask InitializeAsync() => VoerUitAsync($"CREATE DATABASE {_naam}");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var naam in _meer.Append(_naam))
        {
            await VoerUitAsync($"DROP DATABASE IF EXISTS {naam} WITH (FORCE)");
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Grenzen:Aan", "false");
        builder.UseSetting("Opslag:Provider", "PostgreSql");
        builder.UseSetting("ConnectionStrings:Kennisbank", ConnectionString);
    }

    private async ValueTask VoerUitAsync(string sql)
    {
        if (string.IsNullOrEmpty(_server))
        {
            return;
        }

        await using var connectie = new NpgsqlConnection(_server);
        await connectie.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, connectie);
        await opdracht.ExecuteNonQueryAsync();
    }
}
