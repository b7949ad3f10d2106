namespace Opvoedsteun.Opslag.Seeding;

/// <summary>A bundle has the number of the database's edition and other content. The database keeps its edition.</summary>
/// <param name="volgnummer">The number both have.</param>
/// <param name="editieDatabase">Edition code of the database.</param>
/// <param name="editieBundel">Edition code of the bundle.</param>
public sealed class EditieConflictException(int volgnummer, string editieDatabase, string editieBundel) : Exception(
    $"De bundel en de database hebben allebei volgnummer {volgnummer}, maar niet dezelfde inhoud: " +
    $"de database heeft editie {editieDatabase}, de bundel {editieBundel}. Geef de bundel een hoger volgnummer.")
{
    /// <summary>The number both have.</summary>
    public int Volgnummer { get; } = volgnummer;

    /// <summary>Edition code of the database.</summary>
    public string EditieDatabase { get; } = editieDatabase;

    /// <summary>Edition code of the bundle.</summary>
    public string EditieBundel { get; } = editieBundel;
}
