using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>Distinct offers of one part of a pyramid. Only current ones are divided by recognition and places.</summary>
/// <param name="Actueel">Current offers.</param>
/// <param name="Klassen">Current offers per class of recognition, in the order of <see cref="Erkenningsklasse"/>.</param>
/// <param name="GeldigheidOnbekend">Offers that do not say when they hold.</param>
/// <param name="Verouderd">Offers that are out of date.</param>
/// <param name="Toekomstig">Offers that have yet to begin.</param>
/// <param name="Plaatsen">Places of the current offers.</param>
public sealed record Aanbodtelling(int Actueel, IReadOnlyList<int> Klassen, int GeldigheidOnbekend, int Verouderd, int Toekomstig, Plaatstelling Plaatsen)
{
    /// <summary>Current offers that a recognition could be for.</summary>
    public int Noemer => Actueel - Klassen[(int)Erkenningsklasse.NietVanToepassing];
}

/// <summary>Places of some offers: a sum per unit, never over units (content rule 16).</summary>
/// <param name="Eenheden">Per unit that any offer states.</param>
/// <param name="VanToepassing">Offers that can have places: the m of "sum of n of m offers".</param>
/// <param name="NietVermeld">Those among them whose number of places is unknown, which is not zero.</param>
/// <param name="NietVanToepassing">Drop-ins.</param>
public sealed record Plaatstelling(IReadOnlyList<Eenheidstelling> Eenheden, int VanToepassing, int NietVermeld, int NietVanToepassing);

/// <summary>Places in one unit.</summary>
/// <param name="Eenheid">What a place is for.</param>
/// <param name="Plaatsen">Their sum.</param>
/// <param name="Aanbod">Offers that it is the sum of.</param>
/// <param name="Gedeeld">Those among them whose places are shared with other municipalities.</param>
public sealed record Eenheidstelling(Plaatseenheid Eenheid, long Plaatsen, int Aanbod, int Gedeeld);
