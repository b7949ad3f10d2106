using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

[assembly: AssemblyFixture(typeof(Opvoedsteun.Api.Tests.SchrijfApiFactory))]

namespace Opvoedsteun.Api.Tests;

/// <summary>A service that takes writes, on a database of its own; each test writes in a municipality of its own.</summary>
public sealed class SchrijfApiFactory : ApiFactory
{
    public const string Uitgever = "https://aanmelden.example";
    public const string Publiek = "https://api.example";

    private readonly byte[] _sleutel = RandomNumberGenerator.GetBytes(32);

    /// <summary>A client that writes for some municipalities.</summary>
    public HttpClient Schrijver(params string[] gemeenten)
    {
        var client = Client;
        client.DefaultRequestHeaders.Authorization = new("Bearer", Token(gemeenten));
        return client;
    }

    /// <summary>A client that writes for some municipalities at a process of its own, started with <see cref="Argumenten"/>.</summary>
    internal HttpClient Schrijver(Dienst dienst, params string[] gemeenten)
    {
        var client = new HttpClient { BaseAddress = dienst.Adres };
        client.DefaultRequestHeaders.Authorization = new("Bearer", Token(gemeenten));
        return client;
    }

    /// <summary>A token that is good, save for what the test changes.</summary>
    public string Token(
        string[] gemeenten, string scope = "openid aanbod:schrijven", string client = "gemeente-test", string publiek = Publiek, string uitgever = Uitgever, TimeSpan? geldig = null, byte[]? sleutel = null)
    {
        var tot = TimeProvider.System.GetUtcNow().UtcDateTime + (geldig ?? TimeSpan.FromHours(1));
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = uitgever,
            Audience = publiek,
            NotBefore = tot.AddDays(-1),
            IssuedAt = tot.AddDays(-1),
            Expires = tot,
            Claims = new Dictionary<string, object> { ["sub"] = "persoon-die-nergens-mag-staan", ["azp"] = client, ["scope"] = scope, ["gemeente"] = gemeenten },
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(sleutel ?? _sleutel), SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>The settings by which a service trusts the tokens that are made here.</summary>
    public IReadOnlyDictionary<string, string> Instellingen => new Dictionary<string, string>
    {
        ["Authentication:Schemes:Bearer:ValidIssuer"] = Uitgever,
        ["Authentication:Schemes:Bearer:ValidAudiences:0"] = Publiek,
        ["Authentication:Schemes:Bearer:SigningKeys:0:Issuer"] = Uitgever,
        ["Authentication:Schemes:Bearer:SigningKeys:0:Value"] = Convert.ToBase64String(_sleutel),
    };

    /// <summary>The same as arguments of a process.</summary>
    public IEnumerable<string> Argumenten => Instellingen.Select(paar => $"--{paar.Key}={paar.Value}");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (naam, waarde) in Instellingen)
        {
            builder.UseSetting(naam, waarde);
        }
    }
}
