namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>The codes of Statistics Netherlands: two letters and digits, each area starting with the digits of the area around it.</summary>
internal static class CbsCode
{
    public static bool Controleer(Plek plek, string code, string letters, int cijfers)
    {
        var goed = code.Length == letters.Length + cijfers
            && code.StartsWith(letters, StringComparison.Ordinal)
            && !code.AsSpan(letters.Length).ContainsAnyExceptInRange('0', '9');
        if (!goed)
        {
            plek.Meld($"'{code}' is geen CBS-code: {letters} en {cijfers} cijfers");
        }

        return goed;
    }

    /// <summary>The area lies in the area around it.</summary>
    public static void ControleerLigging(Plek plek, string code, string omvattend)
    {
        if (!code.AsSpan(2).StartsWith(omvattend.AsSpan(2), StringComparison.Ordinal))
        {
            plek.Meld($"'{code}' hoort niet bij '{omvattend}'");
        }
    }
}
