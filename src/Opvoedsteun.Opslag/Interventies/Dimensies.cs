using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Opslag.Interventies;

/// <summary>The dimensions of an intervention's tags: the scheme in the database, the list in the heart.</summary>
internal static class Dimensies
{
    public const string Doelgroep = "doelgroep";
    public const string Piramideniveau = "piramideniveau";
    public const string Preventieniveau = "preventieniveau";
    public const string TheoretischeGrondslag = "theoretische-grondslag";
    public const string AlgemeenWerkzameFactor = "algemeen-werkzame-factor";
    public const string SpecifiekWerkzameFactor = "specifiek-werkzame-factor";
    public const string Probleem = "probleem";
    public const string BeschermendeFactor = "beschermende-factor";
    public const string Buffer = "buffer";
    public const string Vorm = "vorm";
    public const string Werkvorm = "werkvorm";
    public const string Uitvoerder = "uitvoerder";
    public const string Randvoorwaarde = "randvoorwaarde";

    public static IEnumerable<(string Kader, IReadOnlyList<Kenmerk> Kenmerken)> Van(Interventie interventie) =>
    [
        (Doelgroep, interventie.Doelgroepen),
        (Piramideniveau, interventie.Piramideniveaus),
        (Preventieniveau, interventie.Preventieniveaus),
        (TheoretischeGrondslag, interventie.TheoretischeGrondslagen),
        (AlgemeenWerkzameFactor, interventie.AlgemeenWerkzameFactoren),
        (SpecifiekWerkzameFactor, interventie.SpecifiekWerkzameFactoren),
        (Probleem, interventie.Problemen),
        (BeschermendeFactor, interventie.BeschermendeFactoren),
        (Buffer, interventie.Buffers),
        (Vorm, interventie.Vormen),
        (Werkvorm, interventie.Werkvormen),
        (Uitvoerder, interventie.Uitvoerders),
        (Randvoorwaarde, interventie.Randvoorwaarden),
    ];
}
