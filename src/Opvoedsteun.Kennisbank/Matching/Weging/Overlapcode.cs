using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>What a tag counts for a code that is asked for; nothing without a reason.</summary>
internal readonly record struct Overlaptreffer(short Deel, Reden? Reden);

/// <summary>One code that may be asked for, held against every record.</summary>
/// <param name="tags">The tags of the records.</param>
/// <param name="treffers">What each code and ground counts, by place of the code and then by ground.</param>
/// <param name="delen">What every record earns.</param>
/// <param name="verdieners">The records that earn something.</param>
/// <param name="anders">The reason where a record carries other codes.</param>
/// <param name="zwijgt">The reason where a record carries none.</param>
internal sealed class Overlapcode(Tagkolom tags, Overlaptreffer[] treffers, Deelverdeling delen, Bitset verdieners, Reden anders, Reden zwijgt) : IWeegpunt
{
    /// <inheritdoc/>
    public Deelverdeling Delen => delen;

    /// <summary>The records that earn something.</summary>
    public Bitset Verdieners => verdieners;

    /// <inheritdoc/>
    public Grondslag? LegUit(int ordinaal)
    {
        var eigen = tags[ordinaal];
        if (eigen.IsEmpty)
        {
            return new Grondslag(zwijgt);
        }

        var beste = default(Overlaptreffer);
        var besteTag = default(Tag);
        foreach (var tag in eigen)
        {
            if (tag.Plaats >= 0 && treffers[(tag.Plaats * Tagkolom.Gronden) + (int)tag.Grond] is var treffer && treffer.Deel > beste.Deel)
            {
                (beste, besteTag) = (treffer, tag);
            }
        }

        return beste.Reden is { } reden ? new Grondslag(reden, besteTag.Bron) : new Grondslag(anders);
    }
}
