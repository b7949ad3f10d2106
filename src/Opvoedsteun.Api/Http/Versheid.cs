using System.Globalization;
using Opvoedsteun.Api.Kennis;

namespace Opvoedsteun.Api.Http;

/// <summary>How long an answer may be kept by others.</summary>
internal static class Versheid
{
    private static readonly TimeSpan _langst = TimeSpan.FromMinutes(5);
    private static readonly string _gewoon = Tekst(_langst);

    /// <summary>Public, for minutes, and never past midnight, when an answer without <c>peildatum</c> changes.</summary>
    public static string CacheControl(Kalender kalender)
    {
        var rest = kalender.TotMiddernacht;
        return rest >= _langst ? _gewoon : Tekst(rest);
    }

    private static string Tekst(TimeSpan duur) => string.Create(CultureInfo.InvariantCulture, $"public, max-age={(int)duur.TotalSeconds}");
}
