namespace Opvoedsteun.Kennisbank.Gemeenten;

/// <summary>All municipalities by code, current and ended.</summary>
public sealed class Gemeenteregister
{
    private readonly Dictionary<string, Gemeente> _gemeenten;
    private readonly Dictionary<string, Provincie> _provincies;

    internal Gemeenteregister(IReadOnlyList<Gemeente> gemeenten, IReadOnlyList<Provincie> provincies)
    {
        Alle = [.. gemeenten.OrderBy(gemeente => gemeente.Code, StringComparer.Ordinal)];
        Provincies = [.. provincies.OrderBy(provincie => provincie.Code, StringComparer.Ordinal)];
        _gemeenten = gemeenten.ToDictionary(gemeente => gemeente.Code);
        _provincies = provincies.ToDictionary(provincie => provincie.Code);
    }

    /// <summary>All municipalities, by code.</summary>
    public IReadOnlyList<Gemeente> Alle { get; }

    /// <summary>All provinces, by code.</summary>
    public IReadOnlyList<Provincie> Provincies { get; }

    /// <summary>A municipality, or <c>null</c>.</summary>
    public Gemeente? Gemeente(string code) => _gemeenten.GetValueOrDefault(code);

    /// <summary>The province of a municipality.</summary>
    public Provincie ProvincieVan(Gemeente gemeente) => _provincies[gemeente.Provincie];
}
