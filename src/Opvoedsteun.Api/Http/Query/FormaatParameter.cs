using Opvoedsteun.Api.Http.Export;

namespace Opvoedsteun.Api.Http.Query;

/// <summary>The form of the answer; wins over <c>Accept</c>, for browsers and spreadsheets that cannot set a header.</summary>
internal sealed class FormaatParameter(IReadOnlyList<Formaat> formaten) : KeuzeParameter(
    "formaat",
    "Vorm van het antwoord; gaat voor de header Accept. Een export (csv, ndjson, xlsx) geeft de hele gefilterde lijst en gaat niet samen met pagina's of facetten.",
    [.. formaten.Select(formaat => formaat.Code)])
{
    /// <summary>The forms that can be asked for.</summary>
    public IReadOnlyList<Formaat> Formaten { get; } = formaten;
}
