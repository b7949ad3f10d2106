namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Why somebody is referred (document 002: to indicated help, or to another field; safety goes first).</summary>
public enum Verwijsgrond
{
    /// <summary>Safety.</summary>
    Veiligheid,

    /// <summary>Indicated help.</summary>
    Geindiceerd,

    /// <summary>Another field than parenting.</summary>
    AnderTerrein,
}

/// <summary>To whom somebody is referred.</summary>
public enum Verwijsadres
{
    /// <summary>Youth health care physician.</summary>
    Jeugdarts,

    /// <summary>General practitioner.</summary>
    Huisarts,

    /// <summary>School.</summary>
    School,

    /// <summary>Neighbourhood team.</summary>
    Wijkteam,

    /// <summary>Youth help.</summary>
    Jeugdhulp,

    /// <summary>Mental health care.</summary>
    Ggz,

    /// <summary>Help with money and housing.</summary>
    GeldEnWonen,

    /// <summary>Veilig Thuis, the organisation for advice and reports about violence at home.</summary>
    VeiligThuis,
}

/// <summary>How soon.</summary>
public enum Urgentie
{
    /// <summary>Now.</summary>
    Direct,

    /// <summary>Today or within days.</summary>
    Spoed,

    /// <summary>In the ordinary way.</summary>
    Gewoon,
}

/// <summary>A referral, with the steps the professional takes; it advises and judges nobody.</summary>
public sealed record Verwijsadvies
{
    /// <summary>Why.</summary>
    public required Verwijsgrond Grond { get; init; }

    /// <summary>The first step's addressee.</summary>
    public required Verwijsadres Naar { get; init; }

    /// <summary>Others who may look along.</summary>
    public IReadOnlyList<Verwijsadres> Ook { get; init; } = [];

    /// <summary>How soon.</summary>
    public required Urgentie Urgentie { get; init; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<string> Stappen { get; init; } = [];

    /// <summary>Lines to call, each with where its number is written.</summary>
    public IReadOnlyList<Hulplijn> Hulplijnen { get; init; } = [];
}

/// <summary>A line that can be called at any hour.</summary>
/// <param name="Naam">Whose it is, and what for.</param>
/// <param name="Telefoon">The number, as it is dialled within the country.</param>
/// <param name="Bron">Address of the page that gives the number.</param>
public sealed record Hulplijn(string Naam, string Telefoon, string Bron);
