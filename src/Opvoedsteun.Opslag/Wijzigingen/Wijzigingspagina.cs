namespace Opvoedsteun.Opslag.Wijzigingen;

/// <summary>What a reader of the log has not seen yet, or the first part of it.</summary>
/// <param name="Wijzigingen">The changes, in the order of their numbers; none when the reader is up to date.</param>
/// <param name="Volgende">How far the reader has come with them.</param>
public sealed record Wijzigingspagina(IReadOnlyList<Recordwijziging> Wijzigingen, Wijzigingscursor Volgende);

/// <summary>The database could not be read; the same question may be answered later.</summary>
public sealed class LezenMisluktException(Exception oorzaak) : Exception("The database could not be read.", oorzaak);
