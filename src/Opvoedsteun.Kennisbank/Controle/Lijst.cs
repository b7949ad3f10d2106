namespace Opvoedsteun.Kennisbank.Controle;

internal static class Lijst
{
    /// <summary>Place of the first equal text; -1 when there is none.</summary>
    public static int IndexOf(this IReadOnlyList<string> lijst, string? waarde)
    {
        for (var i = 0; i < lijst.Count; i++)
        {
            if (lijst[i] == waarde)
            {
                return i;
            }
        }

        return -1;
    }
}
