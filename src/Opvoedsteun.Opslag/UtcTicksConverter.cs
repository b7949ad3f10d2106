using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Opvoedsteun.Opslag;

/// <summary>Keeps a moment as UTC ticks: SQLite cannot order a <see cref="DateTimeOffset"/> and PostgreSQL takes only UTC.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
