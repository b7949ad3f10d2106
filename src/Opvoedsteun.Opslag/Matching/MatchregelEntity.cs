using Opvoedsteun.Kennisbank.Matching;

namespace Opvoedsteun.Opslag.Matching;

internal sealed class MatchregelEntity
{
    public required string Code { get; set; }

    public string? Bron { get; set; }

    public required JsonTekst Document { get; set; }

    public static MatchregelEntity Van(Matchregel regel) => new()
    {
        Code = regel.Code,
        Bron = regel.Bron,
        Document = JsonTekst.Van(regel),
    };
}
