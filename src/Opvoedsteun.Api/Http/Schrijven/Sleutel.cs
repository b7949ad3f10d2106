using Opvoedsteun.Api.Http.Problemen;

namespace Opvoedsteun.Api.Http.Schrijven;

/// <summary>A client's own key for a request: <c>Idempotency-Key</c>.</summary>
internal static class Sleutel
{
    private const int Langst = 255;

    /// <summary>The key; <c>null</c>, with a fault, when there is none that can be kept.</summary>
    public static string? Lees(HttpRequest request, List<Invoerfout> fouten)
    {
        var header = request.Headers["Idempotency-Key"];
        if (header is [{ Length: > 0 and <= Langst } sleutel] && sleutel.All(teken => teken is > ' ' and <= '~'))
        {
            return sleutel;
        }

        fouten.Add(new Invoerfout
        {
            In = "header",
            Location = "Idempotency-Key",
            Code = header.Count == 0 ? "ontbrekende-header" : "ongeldige-header",
            Detail = $"Geef één Idempotency-Key van ten hoogste {Langst} zichtbare ASCII-tekens, voor elk nieuw aanbod een andere.",
        });
        return null;
    }
}
