using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Matching;
using Opvoedsteun.Kennisbank.Tests.Controle;

namespace Opvoedsteun.Kennisbank.Tests.Matching;

/// <summary>A few concepts with every kind of severity, and the rules about severity alone.</summary>
internal static class MatchInhoud
{
    public static KennisbankInhoud Inhoud { get; } = ControleTest.Goed with
    {
        Begrippenkaders =
        [
            Kader("ontwikkelingsfase", Fase("prenataal", -9, 0), Fase("0-2", 0, 24), Fase("2-4", 24, 60), Fase("5-12", 60, 144)),
            Kader(
                "probleem",
                Probleem("gedrag", new() { Algemeen = Ernst.Normaal }),
                Probleem("boos", new() { Algemeen = Ernst.Normaal }) with { Bovenliggend = "gedrag" },
                Probleem("slaan", new() { Algemeen = Ernst.Normaal }) with { Bovenliggend = "boos" },
                Probleem("liegen", new() { Algemeen = Ernst.Normaal }),
                Probleem("angst", new() { Algemeen = Ernst.TeBeoordelen, PerFase = [new("0-2", Ernst.Normaal), new("2-4", Ernst.Ernstig), new("5-12", Ernst.Ernstig)] }),
                Probleem("stoornis", new() { Algemeen = Ernst.Ernstig }),
                Probleem("stress", new() { Algemeen = Ernst.Spanning }),
                Probleem("verzuim", new() { Algemeen = Ernst.TeBeoordelen, DuurBeslist = true }, "5-12"),
                Probleem("scheiding", new() { Algemeen = Ernst.GeenUitspraak }),
                Probleem("geweld", new() { Algemeen = Ernst.Ernstig, Veiligheidssignaal = true }),
                Probleem("zwijgt", null)),
            Kader("doelgroep", Begrip("alle-ouders"), Begrip("vaders")),
            Kader("risicogroep", Begrip("rg-vaders")),
            Kader("buffer", Begrip("gemeenschap")),
            Kader("piramideniveau", Begrip("A"), Begrip("B"), Begrip("C"), Begrip("D")),
            Kader("soort", Begrip("interventie"), Begrip("activiteit")),
            Kader("toegang", Begrip("vrij"), Begrip("onbekend")),
            Kader("kosten", Begrip("gratis"), Begrip("onbekend")),
            Kader("taal", Begrip("nederlands")),
            Kader("erkenning", Niveau("niet-erkend", 0), Niveau("onderbouwd", 1), Niveau("bewezen", 2), Niveau("oude-schaal", null)),
        ],
        Kruisverwijzingen =
        [
            new() { Van = new("probleem", "boos"), Naar = new("probleem", "liegen"), Relatie = Relatie.Related, Toelichting = "Vaak samen." },
            new() { Van = new("risicogroep", "rg-vaders"), Naar = new("doelgroep", "vaders"), Relatie = Relatie.RelatedMatch, Toelichting = "Dezelfde ouders." },
        ],
        Interventies = [],
        Instrumenten = [],
        Matchregels = [.. Ernstregels],
    };

    /// <summary>A rule with what every rule must have.</summary>
    public static Matchregel Regel(string code, Regelgevolg gevolg, int volgorde = 1) => new()
    {
        Code = code,
        Naam = code,
        Definitie = code,
        Gevolg = gevolg,
        Volgorde = volgorde,
        Uitleg = new() { Voldaan = "ja", NietVoldaan = "nee", Onbekend = "onbekend", NogNiet = "nog niet" },
        Toelichting = code,
    };

    /// <summary>A rule that compares codes, and by which a record becomes a candidate.</summary>
    public static Matchregel Overlap(Regelgetallen getallen, int gewicht = 1000) =>
        Regel("probleem", Regelgevolg.Weging) with { Toets = Regeltoets.Overlap, Kader = "probleem", Gewicht = gewicht, Kandidaat = Kandidaatschap.Altijd, Getallen = getallen };

    /// <summary>Levels at a severity.</summary>
    public static Matchregel Niveaus(Ernstoordeel ernst, bool mogelijk, params string[] niveaus) =>
        Regel($"niveau-{ernst}-{mogelijk}", Regelgevolg.Niveau) with { Situatie = new() { Ernst = [ernst], Veiligheid = false }, Niveaus = niveaus, Mogelijk = mogelijk };

    /// <summary>A referral of those with one problem.</summary>
    public static Matchregel Verwijzing(string probleem, Verwijsgrond grond, Verwijsadres naar, int volgorde) =>
        Regel($"verwijzing-{probleem}", Regelgevolg.Verwijzing, volgorde) with
        {
            Situatie = new() { IetsVan = [new("probleem", [probleem])] },
            Verwijzing = new() { Grond = grond, Naar = naar, Urgentie = Urgentie.Gewoon },
        };

    private static IEnumerable<Matchregel> Ernstregels => ((Regeltoets[])
        [Regeltoets.Tabel, Regeltoets.Fasegrens, Regeltoets.Duur, Regeltoets.LeeftijdOntbreekt, Regeltoets.Professional, Regeltoets.Samenvatting])
        .Select(toets => Regel($"ernst-{toets}", Regelgevolg.Ernst, (int)toets) with
        {
            Toets = toets,
            Getallen = toets == Regeltoets.Fasegrens ? new() { Maanden = 6, VanMaanden = 48, TotMaanden = 60 } : new(),
            Uitleg = new() { Voldaan = "{oordeel}{fase}" },
        });

    private static Begrippenkader Kader(string code, params Begrip[] begrippen) => new() { Code = code, Naam = code, NaamEn = code, Definitie = code, Begrippen = begrippen };

    private static Begrip Begrip(string code) => new() { Code = code, Naam = code, NaamEn = code, Definitie = code, Herkomst = Herkomst.Uitbreiding };

    private static Begrip Fase(string code, int van, int tot) => Begrip(code) with { Eigenschappen = new() { VanMaanden = van, TotMaanden = tot } };

    private static Begrip Niveau(string code, int? volgorde) => Begrip(code) with { Eigenschappen = new() { Volgorde = volgorde } };

    // Without phases of its own a problem is listed in every table there is.
    private static Begrip Probleem(string code, Ernstduiding? ernst, params string[] fasen) =>
        Begrip(code) with { Eigenschappen = new() { Ernst = ernst, Fasen = fasen.Length > 0 ? fasen : ["0-2", "2-4", "5-12"] } };
}
