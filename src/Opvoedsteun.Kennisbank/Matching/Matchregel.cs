namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>What a rule decides.</summary>
public enum Regelgevolg
{
    /// <summary>How serious the situation is.</summary>
    Ernst,

    /// <summary>Which levels of the pyramid fit.</summary>
    Niveau,

    /// <summary>To whom to refer.</summary>
    Verwijzing,

    /// <summary>Which records do not fit.</summary>
    Uitsluiting,

    /// <summary>Which records are for the professional and stand apart.</summary>
    Apart,

    /// <summary>How well a record fits.</summary>
    Weging,
}

/// <summary>The test a rule makes.</summary>
public enum Regeltoets
{
    /// <summary>Only what its conditions say.</summary>
    Voorwaarde,

    /// <summary>Whether a record carries the codes that were asked for, or kin of them.</summary>
    Overlap,

    /// <summary>Whether the age of the child lies in the record's span.</summary>
    Leeftijd,

    /// <summary>Whether enough of the span is left to follow the programme.</summary>
    Restduur,

    /// <summary>Whether the record stands on a level that is advised.</summary>
    Niveauadvies,

    /// <summary>How strong the recognition is.</summary>
    Erkenning,

    /// <summary>Whether the recognition is as strong as was asked.</summary>
    MinimaleErkenning,

    /// <summary>Whether the record is about the problem that makes the situation serious.</summary>
    ErnstigProbleem,

    /// <summary>Severity by problem and phase.</summary>
    Tabel,

    /// <summary>Severity near the border between two phases.</summary>
    Fasegrens,

    /// <summary>Severity that the duration decides.</summary>
    Duur,

    /// <summary>Severity that the age decides, without an age.</summary>
    LeeftijdOntbreekt,

    /// <summary>The professional's judgement goes before the table.</summary>
    Professional,

    /// <summary>One judgement out of several problems.</summary>
    Samenvatting,
}

/// <summary>Whether meeting a rule makes a record a candidate; what meets none is not shown.</summary>
public enum Kandidaatschap
{
    /// <summary>Never: the rule only weighs.</summary>
    Nooit,

    /// <summary>Only when the request names no problem.</summary>
    ZonderProblemen,

    /// <summary>Always.</summary>
    Altijd,
}

/// <summary>A rule of matching: knowledge of the profession as data. No rule names an intervention.</summary>
public sealed record Matchregel
{
    /// <summary>Code, never reused.</summary>
    public required string Code { get; init; }

    /// <summary>What the rule is called.</summary>
    public required string Naam { get; init; }

    /// <summary>What the rule says, for a reader.</summary>
    public required string Definitie { get; init; }

    /// <summary>What it decides.</summary>
    public required Regelgevolg Gevolg { get; init; }

    /// <summary>How it decides.</summary>
    public Regeltoets Toets { get; init; } = Regeltoets.Voorwaarde;

    /// <summary>Place among the rules of the same kind: the first referral goes first, the first exclusion names the reason.</summary>
    public required int Volgorde { get; init; }

    /// <summary>Scheme of the codes that an overlap compares.</summary>
    public string? Kader { get; init; }

    /// <summary>When the rule applies; <c>null</c> is always.</summary>
    public SituatieVoorwaarde? Situatie { get; init; }

    /// <summary>Records the rule is about at all; <c>null</c> is every record.</summary>
    public InterventieVoorwaarde? Binnen { get; init; }

    /// <summary>What the rule asks of a record, or by which it excludes or sets apart.</summary>
    public InterventieVoorwaarde? Interventie { get; init; }

    /// <summary>Target groups that, when asked for and on the record, spare it from exclusion.</summary>
    public IReadOnlyList<string> TenzijGevraagdeDoelgroep { get; init; } = [];

    /// <summary>Weight in thousandths, before the weights of a request are made to add up to 1000.</summary>
    public int? Gewicht { get; init; }

    /// <summary>Whether meeting it makes a record a candidate.</summary>
    public Kandidaatschap Kandidaat { get; init; }

    /// <summary>Numbers the test uses.</summary>
    public Regelgetallen Getallen { get; init; } = new();

    /// <summary>Levels that fit.</summary>
    public IReadOnlyList<string> Niveaus { get; init; } = [];

    /// <summary>The levels are possible, to be judged together with the parent.</summary>
    public bool Mogelijk { get; init; }

    /// <summary>The referral.</summary>
    public Verwijsadvies? Verwijzing { get; init; }

    /// <summary>What is told about the outcome, with names between braces.</summary>
    public required Regeluitleg Uitleg { get; init; }

    /// <summary>Id of the <see cref="Begrippen.Brondocument"/>; <c>null</c> is the curators' own choice.</summary>
    public string? Bron { get; init; }

    /// <summary>What the source says and what is ours.</summary>
    public required string Toelichting { get; init; }
}

/// <summary>The numbers a rule uses; parts are in thousandths.</summary>
public sealed record Regelgetallen
{
    /// <summary>Months to a border, or until a programme starts.</summary>
    public int? Maanden { get; init; }

    /// <summary>First month in which two phases are judged.</summary>
    public int? VanMaanden { get; init; }

    /// <summary>End, exclusive, of those months.</summary>
    public int? TotMaanden { get; init; }

    /// <summary>Part for a broader code.</summary>
    public int? Ruimer { get; init; }

    /// <summary>Part for a narrower code.</summary>
    public int? Enger { get; init; }

    /// <summary>Part for a cross-referenced code.</summary>
    public int? Verwant { get; init; }

    /// <summary>Part for a tag the curators derived.</summary>
    public int? Afgeleid { get; init; }

    /// <summary>Part when the record does not say.</summary>
    public int? Onbekend { get; init; }

    /// <summary>Part for what was judged possible only.</summary>
    public int? Mogelijk { get; init; }

    /// <summary>Part of what a recognition counts for once its computed end has passed.</summary>
    public int? Verlopen { get; init; }

    /// <summary>Weight of a problem that makes the situation serious; another problem weighs 1000.</summary>
    public int? Ernstig { get; init; }

    /// <summary>Part of the shortest duration of a programme that must still be possible.</summary>
    public int? Restduur { get; init; }
}

/// <summary>The texts of a rule, per outcome; <c>{gevraagd}</c> and other names are filled in.</summary>
public sealed record Regeluitleg
{
    /// <summary>When it is met, or when the rule applies.</summary>
    public required string Voldaan { get; init; }

    /// <summary>When it is not met.</summary>
    public string? NietVoldaan { get; init; }

    /// <summary>When the record does not say.</summary>
    public string? Onbekend { get; init; }

    /// <summary>When it will be met later.</summary>
    public string? NogNiet { get; init; }
}
