using Opvoedsteun.Kennisbank.Aanbod;

namespace Opvoedsteun.Opslag.Aanbod;

/// <summary>Who writes, and for which municipality.</summary>
/// <param name="Gemeente">CBS code of the municipality whose part is written.</param>
/// <param name="Client">The organisation's client (claim <c>azp</c>), kept with every change.</param>
/// <param name="Editie">Code of the edition in use, kept with every change.</param>
public sealed record Schrijfopdracht(string Gemeente, string Client, string Editie);

/// <summary>What a client last saw of what it is about to change.</summary>
/// <param name="Nummers">Numbers of the last change it may have been; <c>null</c> for whatever it is now.</param>
public sealed record Verwachting(IReadOnlyCollection<long>? Nummers)
{
    internal bool Klopt(long nummer) => Nummers is null || Nummers.Contains(nummer);
}

/// <summary>A request that must be carried out once, however often it comes.</summary>
/// <param name="Sleutel">The client's own key for it.</param>
/// <param name="Vingerafdruk">Hash of what it asks.</param>
public sealed record Idempotentie(string Sleutel, string Vingerafdruk);

/// <summary>What came of a write.</summary>
public enum Schrijfresultaat
{
    /// <summary>It is committed, or was so already.</summary>
    Geschreven,

    /// <summary>There is no such offer.</summary>
    NietGevonden,

    /// <summary>It is no longer what the client last saw.</summary>
    NietVerwacht,

    /// <summary>The client used the key before, for something else.</summary>
    SleutelGebruikt,

    /// <summary>An id belongs to another municipality.</summary>
    IdVanAnder,
}

/// <summary>What came of a write, and how things stand after it.</summary>
/// <param name="Resultaat">What came of it.</param>
/// <param name="Deel">The municipality's part as it is now.</param>
/// <param name="Aanbod">The offer that was written, as it was then; <c>null</c> when none was.</param>
/// <param name="Ids">Ids that stood in the way.</param>
public sealed record Schrijfuitkomst(Schrijfresultaat Resultaat, AanbodInhoud Deel, GekendAanbod? Aanbod = null, IReadOnlyList<string>? Ids = null)
{
    /// <summary>Per offer the number of its last change before the write.</summary>
    public required IReadOnlyDictionary<string, long> Eerder { get; init; }

    /// <summary>Number of the part before the write.</summary>
    public required long EerderNummer { get; init; }
}

/// <summary>The database could not take a write; the same write may succeed later.</summary>
/// <param name="oorzaak">What the database said.</param>
/// <param name="isOnzeker">Whether it broke while committing, so that all of the write was kept or nothing.</param>
public sealed class SchrijvenMisluktException(Exception oorzaak, bool isOnzeker) : Exception("The database could not take a write.", oorzaak)
{
    /// <summary>Whether the write may have been kept after all: as a whole, or not at all. Otherwise nothing of it was.</summary>
    public bool IsOnzeker { get; } = isOnzeker;
}
