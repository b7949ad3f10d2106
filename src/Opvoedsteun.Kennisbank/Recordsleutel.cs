using Opvoedsteun.Kennisbank.Begrippen;

namespace Opvoedsteun.Kennisbank;

/// <summary>How a record of the knowledge base is named outside its own list: in findings, editions and changes.</summary>
public static class Recordsleutel
{
    /// <summary>Kind of a <see cref="Begrippen.Brondocument"/>.</summary>
    public const string Brondocument = "brondocument";

    /// <summary>Kind of a <see cref="Begrippen.Begrippenkader"/>.</summary>
    public const string Begrippenkader = "begrippenkader";

    /// <summary>Kind of a <see cref="Begrippen.Begrip"/>.</summary>
    public const string Begrip = "begrip";

    /// <summary>Kind of a <see cref="Begrippen.Kruisverwijzing"/>.</summary>
    public const string Kruisverwijzing = "kruisverwijzing";

    /// <summary>Kind of an <see cref="Interventies.Interventie"/>.</summary>
    public const string Interventie = "interventie";

    /// <summary>Kind of a <see cref="Leren.Leerprogramma"/>.</summary>
    public const string Leerprogramma = "leerprogramma";

    /// <summary>Kind of an <see cref="Leren.Instrument"/>.</summary>
    public const string Instrument = "instrument";

    /// <summary>Kind of a <see cref="Leren.Kengetal"/>.</summary>
    public const string Kengetal = "kengetal";

    /// <summary>Kind of a <see cref="Matching.Matchregel"/>.</summary>
    public const string Matchregel = "matchregel";

    /// <summary>Kind of a <see cref="Gemeenten.Provincie"/>.</summary>
    public const string Provincie = "provincie";

    /// <summary>Kind of a <see cref="Gemeenten.Gemeente"/>.</summary>
    public const string Gemeente = "gemeente";

    /// <summary>Kind of an <see cref="Aanbod.LokaalAanbod"/>.</summary>
    public const string Aanbod = "aanbod";

    /// <summary>Kind of an <see cref="Kennisbank.Aanbod.Inventarisatie"/>; its id is the code of its municipality.</summary>
    public const string Inventarisatie = "inventarisatie";

    /// <summary>Id of a concept over all schemes: <c>kader/code</c>.</summary>
    public static string Van(string kader, string code) => $"{kader}/{code}";

    /// <summary>Id of a cross-reference: its two concepts, <c>kader/code:kader/code</c>.</summary>
    public static string Van(Kruisverwijzing verwijzing) =>
        $"{Van(verwijzing.Van.Kader, verwijzing.Van.Code)}:{Van(verwijzing.Naar.Kader, verwijzing.Naar.Code)}";
}
