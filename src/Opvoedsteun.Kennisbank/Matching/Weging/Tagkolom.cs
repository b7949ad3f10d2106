using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Matching.Weging;

/// <summary>A tag of a record.</summary>
/// <param name="Plaats">Place of its code in the scheme; below nought when it is not in it.</param>
/// <param name="Grond">How it is known.</param>
/// <param name="Bron">Place of its source among those of the record; below nought when it names none.</param>
internal readonly record struct Tag(int Plaats, Grond Grond, int Bron);

/// <summary>The tags of every record in one scheme.</summary>
internal sealed class Tagkolom
{
    private readonly int[] _begin;
    private readonly Tag[] _tags;

    public Tagkolom(KennisbankSnapshot kennis, Recordtoets records, string kader)
    {
        var plaatsen = (kennis.Begrippen.Kader(kader)?.Begrippen ?? []).Select((begrip, plaats) => (begrip.Code, plaats)).ToDictionary(p => p.Code, p => p.plaats, StringComparer.Ordinal);
        var tags = new List<Tag>();
        _begin = new int[kennis.Interventies.Alle.Count + 1];
        for (var ordinaal = 0; ordinaal < kennis.Interventies.Alle.Count; ordinaal++)
        {
            foreach (var kenmerk in records.Kenmerken(ordinaal, kader))
            {
                tags.Add(new Tag(plaatsen.GetValueOrDefault(kenmerk.Code, -1), kenmerk.Grond, PlaatsVan(kenmerk.Bron, kennis.Interventies.Alle[ordinaal])));
            }

            _begin[ordinaal + 1] = tags.Count;
        }

        _tags = [.. tags];
    }

    /// <summary>The tags of a record, in its own order.</summary>
    public ReadOnlySpan<Tag> this[int ordinaal] => _tags.AsSpan(_begin[ordinaal].._begin[ordinaal + 1]);

    /// <summary>Place of a source among those of a record; below nought when there is none.</summary>
    public static int PlaatsVan(string? bron, Interventie interventie)
    {
        for (var plaats = 0; bron is not null && plaats < interventie.Bronnen.Count; plaats++)
        {
            if (interventie.Bronnen[plaats].Id == bron)
            {
                return plaats;
            }
        }

        return Redenkeuze.Geen;
    }
}
