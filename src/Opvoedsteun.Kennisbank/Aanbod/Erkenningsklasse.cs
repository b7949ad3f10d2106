using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>What is known of the recognition of an offer's intervention (content rule 17): unknown is never "not recognised".</summary>
public enum Erkenningsklasse
{
    /// <summary>Recognised, and no computed date says otherwise.</summary>
    Erkend,

    /// <summary>Once recognised; its computed date of reassessment has passed, or a source says that it lapsed.</summary>
    HerbeoordelingVerstreken,

    /// <summary>No recognition was seen.</summary>
    Onbekend,

    /// <summary>A source says that there is none.</summary>
    NietErkend,

    /// <summary>A facility, an activity or a campaign: nobody recognises those, so they stand outside the denominator.</summary>
    NietVanToepassing,
}

/// <summary>Puts records in classes of recognition.</summary>
internal static class Erkenningsklassen
{
    // Of kinds and levels outside the order, no property says in which class they belong.
    private static readonly HashSet<string> _soortenZonder = ["voorziening", "activiteit", "campagne"];
    private const string NiveauNietGenoemd = "erkend-niveau-onbekend";
    private const string Verlopen = "verlopen";

    public static Erkenningsklasse Van(Interventie record, Begrippenregister begrippen, DateOnly peildatum)
    {
        if (_soortenZonder.Contains(record.Soort))
        {
            return Erkenningsklasse.NietVanToepassing;
        }

        if (record.Erkenningen is not [var huidig, ..])
        {
            return Erkenningsklasse.Onbekend;
        }

        var niveau = begrippen.Begrip("erkenning", huidig.Niveau)?.Eigenschappen ?? BegripEigenschappen.Geen;
        return (niveau, huidig.Niveau) switch
        {
            ({ Volgorde: 0 }, _) => Erkenningsklasse.NietErkend,
            ({ Historisch: true }, _) or (_, Verlopen) => Erkenningsklasse.HerbeoordelingVerstreken,
            ({ Volgorde: null }, not NiveauNietGenoemd) => Erkenningsklasse.Onbekend,
            _ => huidig.IsVerlopen(peildatum) is true ? Erkenningsklasse.HerbeoordelingVerstreken : Erkenningsklasse.Erkend,
        };
    }
}
