using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Opslag.Bundels;

/// <summary>A concept scheme without its concepts, which are records of their own in an edition.</summary>
internal sealed record KaderGegevens(string Code, string Naam, string NaamEn, string Definitie, string? Bron)
{
    public static KaderGegevens Van(Begrippenkader kader) => new(kader.Code, kader.Naam, kader.NaamEn, kader.Definitie, kader.Bron);

    public Begrippenkader Met(IReadOnlyList<Begrip> begrippen) => new()
    {
        Code = Code,
        Naam = Naam,
        NaamEn = NaamEn,
        Definitie = Definitie,
        Bron = Bron,
        Begrippen = begrippen,
    };
}
