using System.Globalization;
using System.Text.Json;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.Kennis;

namespace Opvoedsteun.Api.Http;

/// <summary>One page of a list, with its links in the body and in the <c>Link</c> header (RFC 8288).</summary>
internal sealed class LijstPagina
{
    private readonly KennisRequest _verzoek;
    private readonly int _aantal;
    private readonly int _page;
    private readonly int _pageSize;
    private readonly string _basis;

    /// <summary>The page a request asks for of a list with a number of records.</summary>
    public LijstPagina(KennisRequest verzoek, int aantal)
    {
        _verzoek = verzoek;
        _aantal = aantal;
        _page = verzoek.Query.Getal(StandaardParameters.Page)!.Value;
        _pageSize = verzoek.Query.Getal(StandaardParameters.PageSize)!.Value;
        var query = verzoek.Query.Genormaliseerd((StandaardParameters.Page, []));
        _basis = $"{verzoek.Http.Request.Path}{query}{(query.Length == 0 ? '?' : '&')}page=";
    }

    /// <summary>Records before this page.</summary>
    public long Overslaan => (long)(_page - 1) * _pageSize;

    /// <summary>Records on a page, at most.</summary>
    public int Grootte => _pageSize;

    private int Laatste => Math.Max(1, (_aantal + _pageSize - 1) / _pageSize);

    /// <summary>A list of a small collection.</summary>
    public static KennisResult Van(KennisRequest verzoek, Fragmenten fragmenten)
    {
        var pagina = new LijstPagina(verzoek, fragmenten.Aantal);
        return pagina.Antwoord(pagina.Plaatsen().Select(plaats => new LijstRij(fragmenten.Rij(plaats))));
    }

    /// <summary>Places of the records on this page, in a list that is in order.</summary>
    public IEnumerable<int> Plaatsen() =>
        Overslaan >= _aantal ? [] : Enumerable.Range((int)Overslaan, Math.Min(_pageSize, _aantal - (int)Overslaan));

    /// <summary>The answer with the page's records.</summary>
    /// <param name="rijen">The records, as they are sent.</param>
    /// <param name="meer">Writes members that only this list has.</param>
    public KennisResult Antwoord(IEnumerable<LijstRij> rijen, Action<Utf8JsonWriter>? meer = null)
    {
        var links = Links();
        _verzoek.Http.Response.Headers.Link = string.Join(", ", links.Select(link => $"<{link.Href}>; rel=\"{link.Relatie}\""));
        return new KennisResult(_verzoek, antwoord =>
        {
            var writer = antwoord.Writer;
            writer.WriteStartObject();
            writer.WriteNumber("aantal"u8, _aantal);
            writer.WriteNumber("page"u8, _page);
            writer.WriteNumber("pageSize"u8, _pageSize);
            meer?.Invoke(writer);
            antwoord.Lijst("resultaten"u8, rijen.Select(rij => rij.Met(_verzoek.Velden)));
            writer.WriteStartObject("_links"u8);
            SchrijfLink(writer, "self", Adres(_page));
            foreach (var (relatie, href) in links)
            {
                SchrijfLink(writer, relatie, href);
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }

    private string Adres(int page) => string.Concat(_basis, page.ToString(CultureInfo.InvariantCulture));

    private List<(string Relatie, string Href)> Links()
    {
        var links = new List<(string, string)>(4) { ("first", Adres(1)) };
        if (_page > 1)
        {
            // Past the end this leads back to the last page that has records.
            links.Add(("prev", Adres(Math.Min(_page - 1, Laatste))));
        }

        if (_page < Laatste)
        {
            links.Add(("next", Adres(_page + 1)));
        }

        links.Add(("last", Adres(Laatste)));
        return links;
    }

    private static void SchrijfLink(Utf8JsonWriter writer, string relatie, string href)
    {
        writer.WriteStartObject(relatie);
        writer.WriteString("href"u8, href);
        writer.WriteEndObject();
    }
}
