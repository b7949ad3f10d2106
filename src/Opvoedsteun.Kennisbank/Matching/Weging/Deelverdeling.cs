using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>The part of a weight that every record earns, in thousandths. Few parts differ, so a record has a byte that says which.</summary>
internal sealed class Deelverdeling
{
    // The first value of a layer is nought: what stands in another layer, or earns nothing.
    private const int PerLaag = Laag.Waardental - 1;

    private readonly List<Laag> _lagen = [];

    /// <summary>Takes the parts by ordinal.</summary>
    public Deelverdeling(ReadOnlySpan<short> delen)
    {
        var gezien = new List<short>();
        for (var ordinaal = 0; ordinaal < delen.Length; ordinaal++)
        {
            if (delen[ordinaal] == 0)
            {
                continue;
            }

            var plaats = gezien.IndexOf(delen[ordinaal]);
            if (plaats < 0)
            {
                plaats = gezien.Count;
                gezien.Add(delen[ordinaal]);
                if (plaats % PerLaag == 0)
                {
                    _lagen.Add(new Laag(delen.Length));
                }
            }

            _lagen[plaats / PerLaag].Zet(ordinaal, (plaats % PerLaag) + 1, delen[ordinaal]);
        }
    }

    /// <summary>The parts in layers of few values; a record has its part in one of them, and nought in the others.</summary>
    public IReadOnlyList<Laag> Lagen => _lagen;

    /// <summary>The part of a record.</summary>
    public int this[int ordinaal]
    {
        get
        {
            var deel = 0;
            foreach (var laag in _lagen)
            {
                deel += laag[ordinaal];
            }

            return deel;
        }
    }

    /// <summary>Parts of at most sixteen values, as many as one instruction looks up.</summary>
    internal sealed class Laag
    {
        /// <summary>Number of values.</summary>
        public const int Waardental = 16;

        private readonly byte[] _keuzen;
        private readonly short[] _waarden = new short[Waardental];

        public Laag(int aantal) => _keuzen = new byte[(aantal + Bitset.BitsPerWoord - 1) / Bitset.BitsPerWoord * Bitset.BitsPerWoord];

        /// <summary>Per record which value it has; as long as a whole number of words of a set.</summary>
        public byte[] Keuzen => _keuzen;

        /// <summary>The values.</summary>
        public ReadOnlySpan<short> Waarden => _waarden;

        public int this[int ordinaal] => _waarden[_keuzen[ordinaal]];

        public void Zet(int ordinaal, int keuze, short waarde)
        {
            _keuzen[ordinaal] = (byte)keuze;
            _waarden[keuze] = waarde;
        }
    }
}
