namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>The part of a weight that every record earns, in thousandths. Few parts differ, so half a byte says which a record has.</summary>
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

    /// <summary>Parts of at most sixteen values, as many as one instruction looks up.</summary>
    internal sealed class Laag
    {
        /// <summary>Most values.</summary>
        public const int Waardental = 16;

        /// <summary>Records of one block, two to a byte.</summary>
        public const int Blok = 2 * BytesPerBlok;

        /// <summary>Bytes of one block: a vector.</summary>
        public const int BytesPerBlok = 64;

        /// <summary>Bits of a byte that tell the value of one record.</summary>
        public const int Halve = 4;

        private readonly byte[] _keuzen;
        private readonly short[] _waarden = new short[Waardental];
        private int _aantal = 1;

        public Laag(int aantal) => _keuzen = new byte[(aantal + Blok - 1) / Blok * BytesPerBlok];

        /// <summary>Which value each record has: of a block the first half in the low halves of the bytes, the others in the high halves.</summary>
        public byte[] Keuzen => _keuzen;

        /// <summary>The values that some record has, and nought before them.</summary>
        public ReadOnlySpan<short> Waarden => _waarden.AsSpan(0, _aantal);

        public void Zet(int ordinaal, int keuze, short waarde)
        {
            var (blok, plaats) = Math.DivRem(ordinaal, Blok);
            _keuzen[(blok * BytesPerBlok) + (plaats % BytesPerBlok)] |= (byte)(plaats < BytesPerBlok ? keuze : keuze << Halve);
            _waarden[keuze] = waarde;
            _aantal = Math.Max(_aantal, keuze + 1);
        }
    }
}
