using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Opslag.Begrippen;

internal sealed class KruisverwijzingEntity
{
    public required string VanKader { get; set; }

    public required string VanCode { get; set; }

    public required string NaarKader { get; set; }

    public required string NaarCode { get; set; }

    public required Relatie Relatie { get; set; }

    public required string Toelichting { get; set; }
}
