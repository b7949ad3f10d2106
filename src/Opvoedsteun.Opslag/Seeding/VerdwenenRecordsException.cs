namespace Opvoedsteun.Opslag.Seeding;

/// <summary>A bundle lacks records that the database knows. The database keeps its edition.</summary>
/// <param name="records">Every missing record: its kind and its id.</param>
public sealed class VerdwenenRecordsException(IReadOnlyList<string> records) : Exception(
    $"""
    De bundel mist {records.Count} record(s) die de database kent. Records vervallen met vervallenOp, codes verdwijnen nooit:
    {string.Join('\n', records)}
    """)
{
    /// <summary>Every missing record: its kind and its id.</summary>
    public IReadOnlyList<string> Records { get; } = records;
}
