using Microsoft.Extensions.Caching.Memory;

namespace Opvoedsteun.Api.Kennis;

/// <summary>The last answers that took long to count, as they are sent. What decides an answer's bytes is its key, so none goes stale.</summary>
internal sealed class Antwoordgeheugen : IDisposable
{
    // Room for the pyramid of every municipality. A client that asks for everything pushes out others' answers, and nothing more.
    private const long MeesteBytes = 128 * 1024 * 1024;

    private readonly MemoryCache _antwoorden = new(new MemoryCacheOptions { SizeLimit = MeesteBytes });

    /// <inheritdoc/>
    public void Dispose() => _antwoorden.Dispose();

    /// <summary>The answer to a request, made when it is not here. A race makes it twice, to the same bytes.</summary>
    public byte[] Geef(string sleutel, Func<byte[]> maak)
    {
        if (_antwoorden.TryGetValue(sleutel, out byte[]? bewaard))
        {
            return bewaard!;
        }

        var gemaakt = maak();
        return _antwoorden.Set(sleutel, gemaakt, new MemoryCacheEntryOptions { Size = gemaakt.Length + (2 * sleutel.Length) });
    }
}
