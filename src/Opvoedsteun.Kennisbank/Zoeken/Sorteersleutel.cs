using System.Globalization;
using System.Text;

namespace Opvoedsteun.Kennisbank.Zoeken;

/// <summary>Folds a name to a key that sorts the same on every machine and database.</summary>
public static class Sorteersleutel
{
    /// <summary>Lower case, without accents and punctuation; compare keys ordinally.</summary>
    public static string Van(string naam)
    {
        var sleutel = new StringBuilder(naam.Length);
        foreach (var teken in naam.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(teken) || (char.IsWhiteSpace(teken) && sleutel.Length > 0))
            {
                sleutel.Append(char.ToLower(teken, CultureInfo.InvariantCulture));
            }
        }

        return sleutel.ToString();
    }
}
