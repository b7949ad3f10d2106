namespace Opvoedsteun.Api.Http.Problemen;

/// <summary>What a client reads about each status, unless the handler knows more.</summary>
internal static class ProbleemTeksten
{
    private static readonly Dictionary<int, Probleemtekst> _teksten = new()
    {
        [400] = new("ongeldige-invoer", "Ongeldige invoer", "Het verzoek is niet goed gevormd."),
        [401] = new("niet-aangemeld", "Niet aangemeld", "Hiervoor is een geldig token nodig."),
        [403] = new("geen-recht", "Geen recht", "Dit token geeft hier geen recht toe."),
        [404] = new("niet-gevonden", "Niet gevonden", "Op dit adres staat niets. Paden zijn hoofdlettergevoelig en eindigen niet op een schuine streep."),
        [405] = new("methode-niet-toegestaan", "Methode niet toegestaan", "Deze methode kan hier niet; de header Allow noemt wat wel kan."),
        [406] = new("niet-leverbaar", "Geen leverbaar mediatype", "De header Accept laat niets toe dat hier te leveren is. Leverbaar is application/json."),
        [408] = new("te-langzaam", "Verzoek te langzaam", "Het verzoek kwam niet op tijd binnen."),
        [409] = new("sleutel-gebruikt", "Sleutel al gebruikt", "Deze Idempotency-Key is al gebruikt voor een ander verzoek."),
        [411] = new("lengte-ontbreekt", "Lengte ontbreekt", "Geef de lengte van de body op."),
        [412] = new("intussen-veranderd", "Intussen veranderd", "Wat u wilt veranderen is niet meer wat u het laatst zag. Haal het opnieuw op."),
        [413] = new("te-groot", "Body te groot", "De body van het verzoek is te groot."),
        [414] = new("adres-te-lang", "Adres te lang", "Het adres van het verzoek is te lang."),
        [415] = new("mediatype-niet-ondersteund", "Mediatype niet ondersteund", "De body heeft een mediatype dat hier niet wordt gelezen."),
        [428] = new("voorwaarde-ontbreekt", "Voorwaarde ontbreekt", "Geef in If-Match de ETag van wat u wilt veranderen, of *."),
        [429] = new("te-veel-verzoeken", "Te veel verzoeken", "U vraagt meer dan hier per client kan. Wacht het aantal seconden in Retry-After."),
        [431] = new("headers-te-groot", "Headers te groot", "De headers van het verzoek zijn te groot."),
        [500] = new("interne-fout", "Interne fout", "Er ging iets mis aan onze kant. Probeer het later opnieuw."),
        [503] = new("niet-beschikbaar", "Niet beschikbaar", "De dienst kan nu geen antwoord geven. Probeer het later opnieuw."),
    };

    public static Probleemtekst Van(int status) =>
        _teksten.GetValueOrDefault(status)
        ?? (status < 500
            ? new("verzoek-geweigerd", "Verzoek geweigerd", "Het verzoek kan zo niet worden beantwoord.")
            : _teksten[500]);
}

/// <summary>The fixed texts of one kind of problem.</summary>
internal sealed record Probleemtekst(string Soort, string Titel, string Detail)
{
    public string Type => $"urn:opvoedsteun:probleem:{Soort}";
}
