namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>How serious a situation is, as the profession's table or the professional judges it (vakinhoud: four values).</summary>
public enum Ernstoordeel
{
    /// <summary>Belongs to growing up.</summary>
    Normaal,

    /// <summary>Parenting under tension (opvoedingsspanning, document 004).</summary>
    Spanning,

    /// <summary>Serious.</summary>
    Ernstig,

    /// <summary>Not to be said; never the same as normal.</summary>
    Onbekend,
}

/// <summary>How long a problem has been there.</summary>
public enum Duur
{
    /// <summary>Now and then.</summary>
    Incidenteel,

    /// <summary>Long, or time and again.</summary>
    Aanhoudend,
}

/// <summary>What the parents want to reach; it decides which specific effective factor holds (document 002).</summary>
public enum Opvoeddoel
{
    /// <summary>Skills and practical advice.</summary>
    Vaardigheden,

    /// <summary>Another attitude towards parenting.</summary>
    Houding,
}

/// <summary>What the parents wish: <c>true</c> is wanted, <c>false</c> is not wanted, <c>null</c> was not said.</summary>
public sealed record Voorkeur(bool? Groep = null, bool? Huisbezoek = null, bool? Online = null);

/// <summary>An anonymous, coded situation of one child and its parents. It is answered, never kept.</summary>
/// <remarks>Codes must exist. The order of a list means nothing.</remarks>
public sealed record Situatie
{
    /// <summary>Age of the child in months, negative before birth; <c>null</c> is unknown.</summary>
    public int? LeeftijdMaanden { get; init; }

    /// <summary>Codes of scheme <c>probleem</c>.</summary>
    public IReadOnlyList<string> Problemen { get; init; } = [];

    /// <summary>Codes of scheme <c>doelgroep</c>.</summary>
    public IReadOnlyList<string> Doelgroepen { get; init; } = [];

    /// <summary>Codes of scheme <c>risicogroep</c>.</summary>
    public IReadOnlyList<string> Risicogroepen { get; init; } = [];

    /// <summary>Codes of scheme <c>beschermende-factor</c> that need strengthening.</summary>
    public IReadOnlyList<string> BeschermendeFactoren { get; init; } = [];

    /// <summary>Codes of scheme <c>buffer</c> that the parent experiences as weak (document 003).</summary>
    public IReadOnlyList<string> Buffers { get; init; } = [];

    /// <summary>How long it has been going on.</summary>
    public Duur? Duur { get; init; }

    /// <summary>The professional's own judgement, which goes before the table; never <see cref="Ernstoordeel.Onbekend"/>.</summary>
    public Ernstoordeel? InschattingProfessional { get; init; }

    /// <summary>The parents' wishes.</summary>
    public Voorkeur Voorkeur { get; init; } = new();

    /// <summary>What the parents want to reach.</summary>
    public Opvoeddoel? Doel { get; init; }

    /// <summary>Codes of scheme <c>taal</c>.</summary>
    public IReadOnlyList<string> Talen { get; init; } = [];

    /// <summary>Least recognition, a code with an order in scheme <c>erkenning</c>.</summary>
    public string? MinimaleErkenning { get; init; }

    /// <summary>Id of an intervention of which everything is to be told.</summary>
    public string? ToetsInterventie { get; init; }

    /// <summary>The day the answer holds for.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>How many matches are wanted at most.</summary>
    public int Maximum { get; init; } = 10;

    /// <summary>The codes asked for in one scheme.</summary>
    public IReadOnlyList<string> Codes(string kader) => kader switch
    {
        Kaders.Probleem => Problemen,
        Kaders.Doelgroep => Doelgroepen,
        Kaders.Risicogroep => Risicogroepen,
        Kaders.BeschermendeFactor => BeschermendeFactoren,
        Kaders.Buffer => Buffers,
        Kaders.Taal => Talen,
        _ => [],
    };
}

/// <summary>The schemes a situation is told in.</summary>
internal static class Kaders
{
    public const string Probleem = "probleem";
    public const string Doelgroep = "doelgroep";
    public const string Risicogroep = "risicogroep";
    public const string BeschermendeFactor = "beschermende-factor";
    public const string Buffer = "buffer";
    public const string Taal = "taal";
    public const string Piramideniveau = "piramideniveau";
    public const string Fase = "ontwikkelingsfase";
    public const string Erkenning = "erkenning";

    private static readonly string[] _vanSituatie = [Probleem, Doelgroep, Risicogroep, BeschermendeFactor, Buffer, Taal];

    /// <summary>Schemes a situation may name, in the order of the request.</summary>
    public static IReadOnlyList<string> VanSituatie => _vanSituatie;

    /// <summary>Place of a scheme among those a situation may name; below nought when it is none of them.</summary>
    public static int Plaats(string kader) => Array.IndexOf(_vanSituatie, kader);
}
