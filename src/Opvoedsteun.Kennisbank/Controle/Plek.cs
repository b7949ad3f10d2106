namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>A place in a record, where something can be found wrong.</summary>
internal readonly record struct Plek(ICollection<Bevinding> Bevindingen, string Soort, string Id, int Plaats, string Pointer = "")
{
    public Plek this[string veld] => this with { Pointer = $"{Pointer}/{veld}" };

    public Plek this[int index] => this with { Pointer = $"{Pointer}/{index}" };

    public void Meld(string reden) => Bevindingen.Add(new Bevinding(Soort, Id, Pointer, reden) { Plaats = Plaats });

    /// <summary>The text has to say something.</summary>
    public void Verplicht(string tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            Meld("mag niet leeg zijn");
        }
        else if (char.IsWhiteSpace(tekst[0]) || char.IsWhiteSpace(tekst[^1]))
        {
            Meld("begint of eindigt met een spatie");
        }
    }

    /// <summary>The text, if any, is an address on the web.</summary>
    public void Webadres(string? adres)
    {
        if (adres is not null && !(Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            Meld($"'{adres}' is geen webadres (http of https)");
        }
    }

    /// <summary>The period is half-open: its end lies after its start.</summary>
    public void Halfopen<T>(T? van, T? tot)
        where T : struct, IComparable<T>
    {
        if (van is { } begin && tot is { } einde && begin.CompareTo(einde) >= 0)
        {
            Meld("het einde moet na het begin liggen");
        }
    }

    /// <summary>Nothing is listed twice.</summary>
    public void Uniek<T>(IReadOnlyList<T> lijst, string veld, Func<T, string> sleutel)
    {
        var gezien = new Dictionary<string, int>(lijst.Count, StringComparer.Ordinal);
        for (var i = 0; i < lijst.Count; i++)
        {
            if (!gezien.TryAdd(sleutel(lijst[i]), i))
            {
                var plek = veld.Length > 0 ? this[i][veld] : this[i];
                plek.Meld($"'{sleutel(lijst[i])}' staat al op {Pointer}/{gezien[sleutel(lijst[i])]}");
            }
        }
    }

    /// <inheritdoc cref="Uniek{T}"/>
    public void Uniek(IReadOnlyList<string> lijst) => Uniek(lijst, "", woord => woord);
}
