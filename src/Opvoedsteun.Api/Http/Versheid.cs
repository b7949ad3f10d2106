using System.Globalization;
using Opvoedsteun.Api.Kennis;

namespace Opvoedsteun.Api.Http;

/// <summary>How long an answer may be kept by others.</summary>
internal static class Versheid
{
    private static readonly TimeSpan _langst = TimeSpan.FromMinutes(5);

    /// <summary>Public, for minutes, and never past midnight, when an answer without <c>peildatum</c> changes.</summary>
    public static string CacheControl(HttpContext http)
    {
        var rest = http.RequestServices.GetRequiredService<Kalender>().TotMiddernacht;
        var seconden = (int)(rest < _langst ? rest : _langst).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconden}");
    }
}
