using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Interventies;
using Opvoedsteun.Kennisbank.Matching;
using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank;

/// <summary>The knowledge base of one edition: immutable, indexed, answering every question from memory.</summary>
/// <remarks>Called a snapshot, not <c>Kennisbank</c>, because a type cannot well share the name of its namespace.</remarks>
public sealed class KennisbankSnapshot
{
    private readonly Lazy<Matcher> _matcher;

    /// <summary>Indexes content that has passed the content check.</summary>
    public KennisbankSnapshot(KennisbankInhoud inhoud, Editie editie, IReadOnlyList<Editie> edities)
    {
        Inhoud = inhoud;
        Editie = editie;
        Edities = edities;
        Brondocumenten = inhoud.Brondocumenten.ToDictionary(document => document.Id);
        Begrippen = new Begrippenregister(inhoud.Begrippenkaders, inhoud.Kruisverwijzingen);
        Fasen = new Fasenindeling(inhoud.Begrippenkaders.Single(kader => kader.Code == "ontwikkelingsfase"), Begrippen.Kader("probleem"));
        Interventies = IndexVan(inhoud.Interventies);
        Alternatieven = new Alternatievenzoeker(Interventies, Fasen);
        Gemeenten = new Gemeenteregister(inhoud.Gemeenten, inhoud.Provincies);
        Regels = new Regelset(inhoud.Matchregels);
        _matcher = new Lazy<Matcher>(() => new Matcher(this));
    }

    /// <summary>The records themselves.</summary>
    public KennisbankInhoud Inhoud { get; }

    /// <summary>The edition this snapshot holds.</summary>
    public Editie Editie { get; }

    /// <summary>Every edition so far, newest first.</summary>
    public IReadOnlyList<Editie> Edities { get; }

    /// <summary>Source documents by id.</summary>
    public IReadOnlyDictionary<string, Brondocument> Brondocumenten { get; }

    /// <summary>Concept schemes.</summary>
    public Begrippenregister Begrippen { get; }

    /// <summary>Development phases.</summary>
    public Fasenindeling Fasen { get; }

    /// <summary>Interventions.</summary>
    public InterventieIndex Interventies { get; }

    /// <summary>What could take the place of an intervention.</summary>
    public Alternatievenzoeker Alternatieven { get; }

    /// <summary>Municipalities.</summary>
    public Gemeenteregister Gemeenten { get; }

    /// <summary>The rules of matching.</summary>
    public Regelset Regels { get; }

    /// <summary>Indexes records by the concepts of this knowledge base.</summary>
    internal InterventieIndex IndexVan(IEnumerable<Interventie> records) => new(records, Begrippen, Fasen);

    /// <summary>Answers situations; made ready by <see cref="BereidVoor"/>, or by the first of them.</summary>
    public Matcher Matcher => _matcher.Value;

    /// <summary>Makes ready what is otherwise made for the first question with words and the first situation, for which those would wait.</summary>
    public void BereidVoor()
    {
        Interventies.BereidZoekenVoor();
        _ = _matcher.Value;
    }
}
