using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>Checks what a schema cannot: whether the records of the knowledge base fit together.</summary>
public static class InhoudControle
{
    /// <summary>Everything that is wrong with the content, all at once; empty means good.</summary>
    /// <param name="inhoud">The content.</param>
    /// <param name="datum">Day of the edition: what has happened by then; <c>null</c> leaves dates unjudged.</param>
    /// <param name="leemten">Records that could not be read.</param>
    /// <param name="aanbod">Local offers that come with the content; they are no part of an edition.</param>
    public static IReadOnlyList<Bevinding> Controleer(
        KennisbankInhoud inhoud,
        DateOnly? datum = null,
        IReadOnlyCollection<Leemte>? leemten = null,
        IReadOnlyList<LokaalAanbod>? aanbod = null)
    {
        ArgumentNullException.ThrowIfNull(inhoud);

        List<Bevinding> bevindingen = [];
        var naslag = new Naslag(inhoud, leemten ?? [], bevindingen);

        BrondocumentControle.Controleer(inhoud.Brondocumenten, bevindingen);
        BegrippenkaderControle.Controleer(inhoud.Begrippenkaders, naslag, bevindingen);
        KruisverwijzingControle.Controleer(inhoud.Kruisverwijzingen, naslag, bevindingen);
        InterventieControle.Controleer(inhoud.Interventies, naslag, datum, bevindingen);
        LeerprogrammaControle.Controleer(inhoud.Leerprogrammas, naslag, bevindingen);
        InstrumentControle.Controleer(inhoud.Instrumenten, naslag, bevindingen);
        KengetalControle.Controleer(inhoud.Kengetallen, naslag, bevindingen);
        MatchregelControle.Controleer(inhoud.Matchregels, naslag, leemten ?? [], bevindingen);
        ProvincieControle.Controleer(inhoud.Provincies, bevindingen);
        GemeenteControle.Controleer(inhoud.Gemeenten, naslag, bevindingen);
        AanbodControle.Controleer(aanbod ?? [], naslag, bevindingen);
        return bevindingen;
    }
}
