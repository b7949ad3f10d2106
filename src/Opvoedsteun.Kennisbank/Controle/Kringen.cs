namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>Finds rings in a chain where every member points to at most one next.</summary>
internal static class Kringen
{
    /// <summary>Each ring once: from its first member in the given order back to that member.</summary>
    public static IEnumerable<IReadOnlyList<string>> Vind(IEnumerable<string> leden, Dictionary<string, string?> volgende)
    {
        HashSet<string> bezocht = new(StringComparer.Ordinal);
        foreach (var lid in leden)
        {
            List<string> weg = [];
            var hier = lid;
            while (hier is not null && bezocht.Add(hier))
            {
                weg.Add(hier);
                hier = volgende.GetValueOrDefault(hier);
            }

            if (hier is not null && weg.IndexOf(hier) is var begin and >= 0)
            {
                yield return [.. weg[begin..], hier];
            }
        }
    }
}
