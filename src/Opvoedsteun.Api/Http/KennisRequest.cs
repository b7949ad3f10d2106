using System.Globalization;
using Opvoedsteun.Api.Http.Problemen;
using Opvoedsteun.Api.Http.Query;
using Opvoedsteun.Api.Kennis;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.Http;

/// <summary>The query parameters of an operation, for reading and for the document.</summary>
internal sealed record QueryMetadata(IReadOnlyList<QueryParameter> Parameters)
{
    /// <summary>Whether the answer depends on the day.</summary>
    public bool IsDagafhankelijk { get; } = Parameters.Contains(StandaardParameters.Peildatum);

    /// <summary>The parameter by which a client asks for some members only, if the operation has it.</summary>
    public VeldenParameter? Velden { get; } = Parameters.OfType<VeldenParameter>().SingleOrDefault();
}

/// <summary>A reading request with its query checked, bound to the state of the knowledge base it will be answered from.</summary>
internal sealed class KennisRequest
{
    private KennisRequest(HttpContext http, Kennistoestand toestand, QueryMetadata metadata, Kalender kalender)
    {
        Http = http;
        Toestand = toestand;
        var fouten = new List<Invoerfout>();
        Query = QueryWaarden.Lees(http.Request.QueryString, metadata.Parameters, toestand.Kennisbank, fouten);
        Fouten = fouten;
        IsDagafhankelijk = metadata.IsDagafhankelijk;
        Velden = metadata.Velden is { } velden ? Query.Alle(velden) : [];
        Vandaag = kalender.Vandaag;
        Peildatum = Query.Datum(StandaardParameters.Peildatum) ?? Vandaag;
    }

    /// <summary>The request itself.</summary>
    public HttpContext Http { get; }

    /// <summary>What the answer is taken from.</summary>
    public Kennistoestand Toestand { get; }

    /// <summary>The knowledge base.</summary>
    public KennisbankSnapshot Kennisbank => Toestand.Kennisbank;

    /// <summary>The query; only to be used when there are no faults.</summary>
    public QueryWaarden Query { get; }

    /// <summary>Every fault in the input.</summary>
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

    /// <summary>Called by the framework for every handler that takes one.</summary>
    public static ValueTask<KennisRequest> BindAsync(HttpContext http)
    {
        var metadata = http.GetEndpoint()!.Metadata.GetRequiredMetadata<QueryMetadata>();
        var toestand = http.RequestServices.GetRequiredService<KennisHouder>().Huidig
            ?? throw new BadHttpRequestException("De kennisbank is nog niet geladen.", StatusCodes.Status503ServiceUnavailable);
        return ValueTask.FromResult(
            new KennisRequest(http, toestand, metadata, http.RequestServices.GetRequiredService<Kalender>()));
    }
}
