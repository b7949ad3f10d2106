using System.Text;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Fills in the names between braces in the text of a rule.</summary>
internal static class Sjabloon
{
    /// <summary>The names a text uses.</summary>
    public static IEnumerable<string> Namen(string tekst)
    {
        for (var begin = tekst.IndexOf('{', StringComparison.Ordinal); begin >= 0; begin = tekst.IndexOf('{', begin + 1))
        {
            var einde = tekst.IndexOf('}', begin);
            yield return einde < 0 ? tekst[begin..] : tekst[(begin + 1)..einde];
        }
    }

    /// <summary>The text with its names filled in; a name that is not given disappears.</summary>
    public static string Vul(string? tekst, params ReadOnlySpan<(string Naam, string Waarde)> waarden)
    {
        if (tekst is null)
        {
            return "";
        }

        var begin = tekst.IndexOf('{', StringComparison.Ordinal);
        if (begin < 0)
        {
            return tekst;
        }

        var uit = new StringBuilder(tekst.Length + 100);
        var klaar = 0;
        while (begin >= 0)
        {
            var einde = tekst.IndexOf('}', begin);
            uit.Append(tekst, klaar, begin - klaar);
            var naam = tekst.AsSpan(begin + 1, einde - begin - 1);
            foreach (var (sleutel, waarde) in waarden)
            {
                if (naam.SequenceEqual(sleutel))
                {
                    uit.Append(waarde);
                }
            }

            klaar = einde + 1;
            begin = tekst.IndexOf('{', klaar);
        }

        return uit.Append(tekst, klaar, tekst.Length - klaar).ToString();
    }
}
