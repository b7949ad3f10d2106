using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>A set of records by their ordinal, one bit each.</summary>
/// <remarks>Mutable while it is built; once shared by an index it is only read.</remarks>
internal sealed class Bitset
{
    public const int BitsPerWoord = 64;

    private const int WoordenPerVector = 8;
    private const int BitsPerVector = WoordenPerVector * BitsPerWoord;

    // A whole number of vectors; what lies beyond the last ordinal is nought.
    private readonly ulong[] _woorden;

    public Bitset(int lengte, bool vol = false)
    {
        Lengte = lengte;
        _woorden = new ulong[(lengte + BitsPerVector - 1) / BitsPerVector * WoordenPerVector];
        if (vol)
        {
            Array.Fill(_woorden, ulong.MaxValue);
            WisStaart();
        }
    }

    private Bitset(Bitset bron)
    {
        Lengte = bron.Lengte;
        _woorden = [.. bron._woorden];
    }

    /// <summary>The ordinals that belong to it.</summary>
    public static Bitset Van(int lengte, Func<int, bool> hoortErbij)
    {
        var set = new Bitset(lengte);
        for (var index = 0; index < lengte; index++)
        {
            if (hoortErbij(index))
            {
                set.Zet(index);
            }
        }

        return set;
    }

    public int Lengte { get; }

    /// <summary>The bits, 64 ordinals to a word, the lowest first.</summary>
    public ReadOnlySpan<ulong> Woorden => _woorden;

    private Span<Vector512<ulong>> Vectoren => MemoryMarshal.Cast<ulong, Vector512<ulong>>(_woorden.AsSpan());

    // A shift takes its count modulo 64.
    public bool this[int index] => (_woorden[(uint)index / BitsPerWoord] & (1UL << index)) != 0;

    public void Zet(int index) => _woorden[(uint)index / BitsPerWoord] |= 1UL << index;

    public Bitset Kopie() => new(this);

    /// <summary>Keeps only what is in both.</summary>
    public Bitset En(Bitset ander)
    {
        var doel = Vectoren;
        var bron = ander.Vectoren;
        for (var i = 0; i < doel.Length; i++)
        {
            doel[i] &= bron[i];
        }

        return this;
    }

    /// <summary>Adds what is in the other.</summary>
    public Bitset Of(Bitset ander)
    {
        var doel = Vectoren;
        var bron = ander.Vectoren;
        for (var i = 0; i < doel.Length; i++)
        {
            doel[i] |= bron[i];
        }

        return this;
    }

    /// <summary>Takes out what is in the other.</summary>
    public Bitset Zonder(Bitset ander)
    {
        var doel = Vectoren;
        var bron = ander.Vectoren;
        for (var i = 0; i < doel.Length; i++)
        {
            doel[i] &= ~bron[i];
        }

        return this;
    }

    /// <summary>Takes out what is in both others, and says how many that were.</summary>
    public int NeemUit(Bitset ander, Bitset enOok)
    {
        // A word at a time: taking words out of a vector to count their bits costs more than the vector saves.
        var doel = _woorden.AsSpan();
        var links = ander._woorden.AsSpan(0, doel.Length);
        var rechts = enOok._woorden.AsSpan(0, doel.Length);
        var aantal = 0;
        for (var i = 0; i < doel.Length; i++)
        {
            var weg = doel[i] & links[i] & rechts[i];
            doel[i] ^= weg;
            aantal += BitOperations.PopCount(weg);
        }

        return aantal;
    }

    /// <summary>Whether something is in both.</summary>
    public bool Raakt(Bitset ander)
    {
        var (links, rechts) = (_woorden, ander._woorden);
        for (var i = 0; i < links.Length; i++)
        {
            if ((links[i] & rechts[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Everything that is not in this set.</summary>
    public Bitset Complement()
    {
        var omgekeerd = new Bitset(Lengte);
        for (var i = 0; i < _woorden.Length; i++)
        {
            omgekeerd._woorden[i] = ~_woorden[i];
        }

        omgekeerd.WisStaart();
        return omgekeerd;
    }

    public int Aantal() => AantalSamenMet(this);

    /// <summary>What is in the set, in order.</summary>
    public int[] Ordinalen()
    {
        var ordinalen = new int[Aantal()];
        var plaats = 0;
        for (var i = 0; i < _woorden.Length; i++)
        {
            for (var woord = _woorden[i]; woord != 0; woord &= woord - 1)
            {
                ordinalen[plaats++] = (i * BitsPerWoord) + BitOperations.TrailingZeroCount(woord);
            }
        }

        return ordinalen;
    }

    /// <summary>How many are in both.</summary>
    public int AantalSamenMet(Bitset ander) => Bittelling.Gedeeld(_woorden, ander._woorden);

    private void WisStaart()
    {
        var (woord, bit) = Math.DivRem(Lengte, BitsPerWoord);
        if (woord < _woorden.Length)
        {
            _woorden[woord] &= (1UL << bit) - 1;
            _woorden.AsSpan(woord + 1).Clear();
        }
    }
}
