using System.ComponentModel.DataAnnotations;

namespace Opvoedsteun.Api.Http.Grenzen;

/// <summary>How much one client may ask and how much the service takes on at once; configuration section <c>Grenzen</c>.</summary>
/// <remarks>The defaults are generous for the server of a municipality that asks for every visitor; README says what each is for.</remarks>
internal sealed class GrenzenOptions
{
    /// <summary>Whether clients are limited and a crowd is refused. What protects a connection holds always.</summary>
    public bool Aan { get; set; } = true;

    /// <summary>Requests per second that one address may keep asking.</summary>
    [Range(1, int.MaxValue)]
    public int PerSeconde { get; set; } = 100;

    /// <summary>Requests that one address may ask at once after a rest.</summary>
    [Range(1, int.MaxValue)]
    public int Piek { get; set; } = 1000;

    /// <summary>Writes per second that one organisation's client may keep sending; indexing a write costs more than a hundred reads.</summary>
    [Range(1, int.MaxValue)]
    public int SchrijvenPerSeconde { get; set; } = 5;

    /// <summary>Writes that one organisation's client may send at once after a rest.</summary>
    [Range(1, int.MaxValue)]
    public int SchrijvenPiek { get; set; } = 50;

    /// <summary>Requests that are answered at once. A read takes a thread and no waiting, so only slow bodies, slow readers and the database fill it.</summary>
    [Range(1, int.MaxValue)]
    public int Tegelijk { get; set; } = 512;

    /// <summary>Requests of one address that are answered at once, so that no one fills the service by being slow.</summary>
    [Range(1, int.MaxValue)]
    public int TegelijkPerClient { get; set; } = 100;

    /// <summary>Writes that are under way at once, so that those who wait for the database leave room for who reads.</summary>
    [Range(1, int.MaxValue)]
    public int SchrijvenTegelijk { get; set; } = 32;

    /// <summary>Connections that are open at once; more are closed unheard. Each costs some memory, also when nothing is asked.</summary>
    [Range(1, long.MaxValue)]
    public long Verbindingen { get; set; } = 10_000;

    /// <summary>Seconds that an answer may take, the reading of its question and the sending of its first bytes included; one thing out of memory does not wait, and is not held to it.</summary>
    [Range(1, 3600)]
    public int Antwoordtijd { get; set; } = 30;

    /// <summary>Addresses (<c>10.0.0.7</c>) or networks (<c>10.0.0.0/8</c>) of proxies that may say in <c>X-Forwarded-For</c> for whom they ask.</summary>
    public string[] Proxies { get; set; } = [];
}
