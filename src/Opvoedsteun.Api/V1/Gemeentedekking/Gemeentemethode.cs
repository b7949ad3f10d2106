using Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

namespace Opvoedsteun.Api.V1.Gemeentedekking;

/// <summary>The words that go with the numbers of a municipal pyramid, so that nobody reads more in them than there is.</summary>
internal static class Gemeentemethode
{
    /// <summary>What the figures about need do not say (content rule 15).</summary>
    public static IReadOnlyList<string> Waarschuwingen { get; } =
    [
        "De aandelen zijn landelijk en oud (1996 en 2005): niet te splitsen naar ontwikkelingsfase, wijk of buurt, en geen grond om van een tekort te spreken.",
        "Dat 2 procent een aandeel van alle gezinnen is, is onze lezing van de bron. De banden overlappen niet en zijn samen alle gezinnen.",
        "De bron verdeelt de banden niet over de niveaus. A, B en C zijn voor alle gezinnen; D is voor ten minste 5 procent, plus risicogroepen waarvan de omvang niet bekend is.",
        "Belangstelling is geen behoefte en geen verwachte deelname. In aantallen is zij niet te berekenen: het aantal ouders is niet bekend.",
        "Aantallen gezinnen rusten op huishoudens met kinderen van elke leeftijd.",
    ];

    /// <summary>How was counted.</summary>
    public static IReadOnlyList<string> Van(Opvoedsteun.Kennisbank.Dekking.Gemeentelijk.Gemeentedekking dekking) =>
    [
        "Geteld is verschillend plaatselijk aanbod dat op de peildatum geldt, zoals het is opgegeven of in bronnen gezien. Aanbod zonder geldigheidsdatum (geldigheid onbekend), verouderd aanbod en aanbod dat nog moet beginnen staan apart en tellen niet mee als actueel.",
        "Het eigen niveau van het aanbod telt. Zegt het aanbod geen niveau, dan telt dat van zijn interventie; zijn dat er meer, dan staat het in meer rijen. Zonder beide staat het bij 'niet vermeld'.",
        "Steun voor professionals (scholing, richtlijnen, gespreksmethodieken) is een eigen rij, op welk niveau ook, en telt niet mee in de andere.",
        "Aanbod telt mee in elke ontwikkelingsfase die het bedient: aanbod van 0 tot 18 jaar staat in meer kolommen. Fasen zijn daarom niet op te tellen; rijtotalen, kolomtotalen en het totaal zijn aparte tellingen van verschillend aanbod.",
        dekking.Gebied is null
            ? "Geteld is de hele gemeente, met al het aanbod in wijken en buurten."
            : "Geteld is aanbod dat zegt in dit gebied te zijn. Aanbod voor de hele wijk of gemeente staat ernaast (wijkbreed, gemeentebreed): het zegt niet dat het hier is. Een cel met alleen zulk aanbod is geen witte vlek.",
        "Een witte vlek is een cel waarvan de gemeente zelf zegt dat haar lijst volledig is, en waar niets actueels is. Zonder die opgave, of als die ouder is dan 24 maanden, is een lege cel onbekend (geen opgave). Kan aanbod met onbekende geldigheid, leeftijd of niveau er horen, dan is een witte vlek niet uit te sluiten.",
        "Een kennishiaat is een cel waarvoor de kennisbank geen interventie kent; dat zegt niets over de gemeente.",
        "Erkenning heeft vier klassen: erkend; erkend, maar de berekende datum van herbeoordeling is voorbij; onbekend; niet erkend. Onbekend is nooit niet erkend. Voorzieningen, activiteiten en campagnes worden niet erkend en vallen buiten de noemer.",
        "Plaatsen zijn alleen opgeteld binnen één eenheid (gezinnen, ouders, kinderen of groepen), als som van n van m aanbiedingen. Een onbekend aantal is niet nul; bij een inloop zijn plaatsen niet van toepassing. Gedeelde plaatsen zijn ook voor andere gemeenten.",
        "Per 1.000 kinderen is alleen per niveau voor de hele gemeente berekend, met het CBS-cijfer voor 0 tot en met 14 jaar; aanbod voor oudere jeugd deelt dus door jongere kinderen. Een mediaan gaat alleen over gemeenten met een volledige lijst voor dat niveau, en staat er niet bij minder dan vijf.",
        "Mogelijk overlap is om te bespreken, en staat er alleen waar de lijst volledig is: actueel aanbod van verschillende interventies op hetzelfde niveau, in dezelfde fase en hetzelfde gebied, voor dezelfde doelgroep, waarvan ten minste 80 procent van de kenmerken (probleem, vorm, specifiek werkzame factor; ten minste drie) gelijk is. Hetzelfde programma op twee plekken is spreiding.",
        "De getallen zeggen niet of ouders het aanbod vinden of gebruiken, of het genoeg is, en of het werkt.",
        "Elke link geeft precies wat is geteld, op de peildatum van dit antwoord.",
    ];

    /// <summary>Why a need is not in numbers.</summary>
    public static string? Reden(Onberekenbaar? reden) => reden switch
    {
        null => null,
        Onberekenbaar.NietNaarGebied => "niet te berekenen: de aandelen zijn landelijk en niet te splitsen naar wijk of buurt",
        Onberekenbaar.GeenVolledigeOpgave => "niet berekend: de gemeente heeft niet gezegd dat haar lijst volledig is",
        Onberekenbaar.GeenBevolkingscijfer => "niet te berekenen: het aantal huishoudens met kinderen is niet bekend",
        _ => "niet te berekenen: de kennisbank heeft er geen passende kengetallen voor",
    };

    /// <summary>A judgement in words.</summary>
    public static string? Woorden(Dekkingsoordeel? oordeel) => oordeel switch
    {
        null => null,
        Dekkingsoordeel.Aanwezig => "er is actueel aanbod",
        Dekkingsoordeel.WitteVlek => "witte vlek",
        Dekkingsoordeel.NietUitTeSluiten => "niets actueels gezien; aanbod met onbekende geldigheid, leeftijd of niveau kan hier horen",
        _ => "onbekend (geen opgave)",
    };
}
