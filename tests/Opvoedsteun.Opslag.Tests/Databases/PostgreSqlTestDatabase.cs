using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Opvoedsteun.Opslag.PostgreSql;

namespace Opvoedsteun.Opslag.Tests.Databases;

/// <summary>A database of its own on the server that <c>OPVOEDSTEUN_TEST_POSTGRES</c> names.</summary>
public sealed class PostgreSqlTestDatabase : TestDatabase
{
    private const string Variabele = "OPVOEDSTEUN_TEST_POSTGRES";

    private readonly string? _server = Environment.GetEnvironmentVariable(Variabele);
    private readonly string _naam = $"opvoedsteun_test_{Guid.NewGuid():N}";

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _naam }.ConnectionString;

    public override async ValueTask MaakAsync(CancellationToken cancellationToken)
    {
        Assert.SkipWhen(string.IsNullOrEmpty(_server), $"{Variabele} is not set: no PostgreSQL to test on.");
        await VoerUitAsync($"CREATE DATABASE {_naam}", cancellationToken);
    }

    public override void Registreer(IServiceCollection services) => services.AddPostgreSqlOpslag(ConnectionString);

    public override void RegistreerOnbereikbaar(IServiceCollection services) =>
        services.AddPostgreSqlOpslag("Host=127.0.0.1;Port=1;Timeout=2");

    public override async ValueTask DisposeAsync()
    {
        if (string.IsNullOrEmpty(_server))
        {
            return;
        }

        await using (var connectie = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(connectie);
        }

        await VoerUitAsync($"DROP DATABASE IF EXISTS {_naam} WITH (FORCE)", CancellationToken.None);
    }

    private async Task VoerUitAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connectie = new NpgsqlConnection(_server);
        await connectie.OpenAsync(cancellationToken);
        await using var opdracht = new NpgsqlCommand(sql, connectie);
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }
}
