namespace Opvoedsteun.Kennisbank.Aanbod;

/// <summary>What an offer says of its places: their unit, nothing, or that places mean nothing for it. Every offer has one of these.</summary>
public enum Plaatsopgave
{
    /// <summary>Places for families.</summary>
    Gezinnen,

    /// <summary>Places for parents.</summary>
    Ouders,

    /// <summary>Places for children.</summary>
    Kinderen,

    /// <summary>Groups.</summary>
    Groepen,

    /// <summary>The number is not known; that is not zero.</summary>
    NietVermeld,

    /// <summary>A drop-in: whoever comes is in (content rule 16).</summary>
    NietVanToepassing,
}
