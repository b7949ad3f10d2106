using Opvoedsteun.Kennisbank.Dekking;

namespace Opvoedsteun.Api.V1.Dekking;

/// <summary>How a cross table was counted, and what its numbers do not say (content rules 14 and 16).</summary>
internal static class Kruismethode
{
    /// <summary>The sentences of one table.</summary>
    public static IReadOnlyList<string> Van(Kruismaat maat, Kruisas rijen, Kruisas kolommen) =>
    [
        maat == Kruismaat.Interventies
            ? "Elk getal telt verschillende records van de kennisbank; ze zeggen niet wat er in een gemeente wordt aangeboden."
            : "Elk getal telt wat gemeenten hebben opgegeven of in bronnen is gezien; dat is nooit vanzelf het hele aanbod. Nul betekent alleen dat er niets bekend is, tenzij de gemeente zegt dat haar lijst volledig is.",
        "Een record telt mee in elke cel waar het bij hoort. Cellen zijn daarom niet op te tellen: rijtotalen, kolomtotalen en het totaal zijn aparte tellingen van verschillende records.",
        "Een code telt alles mee wat eronder valt; een record kan dus bij een code en bij de code daarboven staan.",
        "'Niet vermeld' telt records zonder zo'n kenmerk: het is in de bronnen niet gezien. Dat is iets anders dan: niet van toepassing.",
        "Met grond=vermeld tellen alleen kenmerken die een bron noemt; zonder die parameter tellen ook kenmerken die de redactie heeft afgeleid. Het piramideniveau is bij elk record afgeleid.",
        "Een filter op de rijen of kolommen kiest welke rijen en kolommen er staan; alle andere filters kiezen wat er wordt geteld.",
        "Elke link geeft precies de getelde records, op de peildatum van dit antwoord.",
        .. maat == Kruismaat.Interventies ? [] : VanAanbod,
        .. maat == Kruismaat.Plaatsen ? VanPlaatsen : [],
        .. VanGebieden(maat, rijen == Kruisas.Gemeente || kolommen == Kruisas.Gemeente, rijen == Kruisas.Wijk || kolommen == Kruisas.Wijk),
    ];

    private static IReadOnlyList<string> VanAanbod { get; } =
    [
        "Aanbod telt met wat het zelf zegt, en voor de rest met wat zijn interventie zegt; het eigen piramideniveau gaat voor.",
        "Zonder de parameter actualiteit telt alleen aanbod dat op de peildatum actueel is. Aanbod zonder geldigheidsdatums, verouderd en toekomstig aanbod staat bij nietGeteld.",
    ];

    private static IReadOnlyList<string> VanPlaatsen { get; } =
    [
        "De waarde is de som van de plaatsen die bekend zijn. aantalRecords is dat aanbod samen met het aanbod waarvan het aantal plaatsen niet is opgegeven; onbekend zegt hoeveel dat laatste is. Onbekend is geen nul: is van niets het aantal bekend, dan is de waarde leeg.",
        "Plaatsen van verschillende eenheden worden nooit opgeteld; een inloop heeft geen plaatsen. Plaatsen die gemeenten delen tellen mee bij elke gemeente die ze opgeeft.",
    ];

    private static IEnumerable<string> VanGebieden(Kruismaat maat, bool isPerGemeente, bool isPerWijk)
    {
        if (isPerGemeente)
        {
            yield return maat == Kruismaat.Interventies
                ? "Een interventie hoort bij een gemeente die haar op de peildatum actueel aanbiedt, voor zover bekend. Wat nergens bekend is, staat bij geen gemeente maar telt wel mee in het totaal."
                : "Aanbod hoort bij de gemeente die het opgeeft.";
            yield return "inventarisatie zegt bij elke gemeente of zij haar lijst volledig noemt; alleen dan zegt een lege cel iets.";
        }

        if (isPerWijk)
        {
            yield return "Aanbod voor de hele gemeente staat bij gemeentebreed en niet bij een wijk: het zegt niet dat het daar is. Aanbod in een buurt telt bij de wijk.";
        }
    }
}
