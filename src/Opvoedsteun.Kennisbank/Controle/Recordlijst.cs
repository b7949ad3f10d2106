namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>Walks the records of one kind.</summary>
internal static class Recordlijst
{
    /// <summary>Gives each record its place and notes an id that was used before.</summary>
    public static IEnumerable<(T Record, Plek Plek)> MetPlek<T>(
        this IReadOnlyList<T> records,
        List<Bevinding> bevindingen,
        string soort,
        string sleutelveld,
        Func<T, string> sleutel)
    {
        HashSet<string> gezien = new(StringComparer.Ordinal);
        for (var i = 0; i < records.Count; i++)
        {
            var id = sleutel(records[i]);
            var plek = new Plek(bevindingen, soort, id, i);
            plek[sleutelveld].Verplicht(id);
            if (!gezien.Add(id))
            {
                plek[sleutelveld].Meld($"{sleutelveld} '{id}' is al van een ander record");
            }

            yield return (records[i], plek);
        }
    }
}
