namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>How current an offer is on a day.</summary>
public enum Actualiteit
{
    /// <summary>It has a period, and the day lies in it.</summary>
    Actueel,

    /// <summary>Its period has ended, or it has none and was last seen too long ago.</summary>
    Verouderd,

    /// <summary>It has no period: nobody says whether it is there.</summary>
    Onbekend,

    /// <summary>Its period has yet to begin.</summary>
    Toekomstig,
}
