using System.Globalization;
using Opvoedsteun.Api.Http.Export;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.Http.Schrijven;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Api.Telemetrie;
using Opvoedsteun.Kennisbank;
using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Api.Http;

/// <summary>What an operation reads and delivers, for answering and for the document.</summary>
/// <param name="Parameters">Its query parameters.</param>
/// <param name="Formaten">The forms of its answer; the first is what a client gets that has no preference.</param>
internal sealed record QueryMetadata(IReadOnlyList<QueryParameter> Parameters, IReadOnlyList<Formaat> Formaten)
{
    /// <summary>Whether the answer has a tag and may be kept for a while.</summary>
    public bool Bewaarbaar { get; init; } = true;

    /// <summary>Faults in how parameters go together, beyond what each of them says itself.</summary>
    public Func<QueryWaarden, IEnumerable<Invoerfout>>? Samenhang { get; init; }

    /// <summary>Whether the answer depends on the day.</summary>
    public bool IsDagafhankelijk { get; } = Parameters.Contains(StandaardParameters.Peildatum);

    /// <summary>The parameter by which a client asks for some members only, if the operation has it.</summary>
    public VeldenParameter? Velden { get; } = Parameters.OfType<VeldenParameter>().SingleOrDefault();

    /// <summary>The parameter by which a client chooses a form, if the operation has it.</summary>
    public FormaatParameter? Formaat { get; } = Parameters.OfType<FormaatParameter>().SingleOrDefault();
}

/// <summary>A reading request with its query checked, bound to the state of the knowledge base it will be answered from.</summary>
internal sealed class KennisRequest
{
    private readonly Kalender _kalender;

    /// <summary>Reads the query of a request, and chooses the form of its answer.</summary>
    public KennisRequest(HttpContext http, Stand stand, QueryMetadata metadata, Kalender kalender, Metingen metingen)
    {
        Http = http;
        Toestand = stand.Kennis;
        Aanbod = stand.Aanbod;
        Metingen = metingen;
        var fouten = new List<Invoerfout>();
        Query = QueryWaarden.Lees(http.Request.QueryString, metadata.Parameters, Kennisbank, fouten);
        Leverbaar = metadata.Formaten;
        Formaat = KiesFormaat(metadata);
        fouten.AddRange(BuitenExport(metadata));
        fouten.AddRange(metadata.Samenhang?.Invoke(Query) ?? []);
        Fouten = fouten;
        IsDagafhankelijk = metadata.IsDagafhankelijk;
        Velden = metadata.Velden is { } velden ? Query.Alle(velden) : [];
        _kalender = kalender;
        Vandaag = kalender.Vandaag;
        Peildatum = Query.Datum(StandaardParameters.Peildatum) ?? Vandaag;
    }

    /// <summary>The request itself.</summary>
    public HttpContext Http { get; }

    /// <summary>What the answer is taken from.</summary>
    public Kennistoestand Toestand { get; }

    /// <summary>Where a handler measures its work.</summary>
    public Metingen Metingen { get; }

    /// <summary>The knowledge base.</summary>
    public KennisbankSnapshot Kennisbank => Toestand.Kennisbank;

    /// <summary>The local offers.</summary>
    public AanbodStand Aanbod { get; }

    /// <summary>Number of the last change to the local offers that the answer shows; <c>null</c> when it shows none.</summary>
    public long? Aanbodnummer { get; private set; }

    /// <summary>The query; only to be used when there are no faults.</summary>
    public QueryWaarden Query { get; }

    /// <summary>The form of the answer, or <c>null</c> when the client takes none of those on offer.</summary>
    public Formaat? Formaat { get; }

    /// <summary>The forms on offer.</summary>
    public IReadOnlyList<Formaat> Leverbaar { get; }

    /// <summary>Every fault in the query.</summary>
    public IReadOnlyList<Invoerfout> Fouten { get; }

    /// <summary>Whether the answer depends on the day.</summary>
    public bool IsDagafhankelijk { get; }

    /// <summary>The members that the client wants of each record; none means all.</summary>
    public IReadOnlyList<string> Velden { get; }

    /// <summary>Today in the Netherlands.</summary>
    public DateOnly Vandaag { get; }

    /// <summary>The day the answer holds for: as asked, or today.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>The day as it is written in an answer.</summary>
    public string PeildatumTekst => Peildatum.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>How long the answer may be kept by others.</summary>
    public string CacheControl => Versheid.CacheControl(_kalender);

    /// <summary>Says which local offers the answer shows: those up to a change.</summary>
    public void ToonAanbod(long nummer)
    {
        Aanbodnummer = nummer;
        Http.Response.Headers["Aanbod-Stand"] = nummer.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The strong entity tag of the answer.</summary>
    /// <remarks>
    /// Taken from everything that decides the bytes: this build, the edition, the day where it matters, the form, and the
    /// normalised request, and the last change to the local offers it shows. So every node gives the same tag, and a 304 costs no serialisation, unless the size must be known (<see cref="EntityTag.IsAlBekend"/>).
    /// </remarks>
    public string Tag() => MetNummer(Sleutel(), Aanbodnummer);

    /// <summary>The tag that the same thing has when it is read at its own address, today and as JSON.</summary>
    public string Tag(string pad, long nummer) => MetNummer(Sleutel(isDagafhankelijk: true, nummer, pad), nummer);

    /// <summary>Everything that decides the bytes of the answer.</summary>
    public string Sleutel() => Sleutel(IsDagafhankelijk, Aanbodnummer, Http.Request.Path.Value + Query.Genormaliseerd());

    private static string MetNummer(string sleutel, long? nummer)
    {
        var tag = EntityTag.Van(sleutel);
        return nummer is null ? tag : Voorwaarde.Tag(nummer.Value, tag);
    }

    private string Sleutel(bool isDagafhankelijk, long? nummer, string adres) => string.Concat(
        Toestand.Tagbasis,
        isDagafhankelijk ? PeildatumTekst : string.Empty,
        Formaat?.Code,
        nummer?.ToString(CultureInfo.InvariantCulture),
        adres);

    /// <summary>A value of the address, by its name in the pattern.</summary>
    public string Padwaarde(string naam) => (string)Http.Request.RouteValues[naam]!;

    private Formaat? KiesFormaat(QueryMetadata metadata) =>
        metadata.Formaat is { } parameter && Query.Een(parameter) is { } code
            ? parameter.Formaten.Single(formaat => formaat.Code == code)
            : MediaTypen.Kies(Http.Request.Headers.Accept, metadata.Formaten, formaat => formaat.MediaType);

    private IEnumerable<Invoerfout> BuitenExport(QueryMetadata metadata) =>
        metadata.Formaat is null || Formaat is null || Formaat == Export.Formaat.Json
            ? []
            : metadata.Parameters
                .Where(parameter => parameter.AlleenJson && Query.Alle(parameter).Count > 0)
                .Select(parameter => Invoerfout.Query(
                    parameter.Naam, "niet-bij-export", $"{parameter.Naam} gaat niet samen met formaat {Formaat.Code}: een export geeft de hele lijst."));
}
