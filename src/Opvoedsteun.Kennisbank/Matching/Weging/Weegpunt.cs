using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>One thing that can be weighed, with what every record earns by it and why: knowledge, made ready and kept.</summary>
internal sealed class Weegpunt
{
    private readonly Weegreden[] _redenen;
    private readonly Redenkeuze[] _keuzen;

    /// <summary>Makes it ready.</summary>
    /// <param name="redenen">The reasons that a record may have, with what it earns by each.</param>
    /// <param name="keuzen">Per record which of them it has.</param>
    public Weegpunt(Weegreden[] redenen, Redenkeuze[] keuzen)
    {
        (_redenen, _keuzen) = (redenen, keuzen);
        var delen = Array.ConvertAll(keuzen, keuze => keuze.Plaats < 0 ? (short)0 : redenen[keuze.Plaats].Deel);
        Delen = new Deelverdeling(delen);
        Verdieners = Bitset.Van(delen.Length, ordinaal => delen[ordinaal] > 0);
    }

    /// <summary>The part of its weight that every record earns.</summary>
    public Deelverdeling Delen { get; }

    /// <summary>The records that earn something.</summary>
    public Bitset Verdieners { get; }

    /// <summary>The reason of one record, with its part; <c>null</c> when the rule is not about it.</summary>
    public Grondslag? LegUit(int ordinaal)
    {
        var keuze = _keuzen[ordinaal];
        if (keuze.Plaats < 0)
        {
            return null;
        }

        ref readonly var reden = ref _redenen[keuze.Plaats];
        return new Grondslag(reden.Reden, reden.Nummer, reden.Deel, keuze.Bron);
    }
}

/// <summary>A reason and the part of the weight that it is worth, in thousandths.</summary>
internal readonly struct Weegreden(Reden reden, short deel)
{
    /// <summary>The reason.</summary>
    public Reden Reden => reden;

    /// <summary>Place of the reason among all; kept here as well, because reasons are spread over memory.</summary>
    public int Nummer { get; } = reden.Nummer;

    /// <summary>The part.</summary>
    public short Deel => deel;
}

/// <summary>Which reason a record has.</summary>
/// <param name="Plaats">Its place among the reasons; below nought when the rule is not about the record.</param>
/// <param name="Bron">Place of the source that the record names for the tag, among those of the record; below nought for none.</param>
internal readonly record struct Redenkeuze(int Plaats, int Bron = Redenkeuze.Geen)
{
    public const int Geen = -1;
}

/// <summary>A reason of one record.</summary>
/// <param name="Reden">The reason.</param>
/// <param name="Redennummer">Place of the reason among all.</param>
/// <param name="Deel">The part of the weight that it is worth, in thousandths.</param>
/// <param name="Bronplaats">Place of the source that the record names for the tag, among those of the record; below nought for none.</param>
internal readonly record struct Grondslag(Reden Reden, int Redennummer, int Deel, int Bronplaats);
