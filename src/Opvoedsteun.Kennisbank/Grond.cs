namespace Opvoedsteun.Kennisbank;

/// <summary>How we know a tag, an age or an access route: the ground on which it stands.</summary>
public enum Grond
{
    /// <summary>A source states it; the source is always named.</summary>
    Vermeld,

    /// <summary>The curator derived it; without a source it is the curator's own judgement.</summary>
    Afgeleid,

    /// <summary>Not known: no source says so and nobody derived it.</summary>
    Onbekend,
}
