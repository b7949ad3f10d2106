namespace Opvoedsteun.Kennisbank.Controle;

/// <summary>The ids that a reference of one kind can point to.</summary>
internal sealed class Bekenden(string naam, IEnumerable<string> ids, bool volledig)
{
    private readonly HashSet<string> _ids = new(ids, StringComparer.Ordinal);

    public bool Kent(string id) => _ids.Contains(id);

    /// <summary>The reference points to something that exists.</summary>
    public void Controleer(Plek plek, string id)
    {
        if (volledig && !_ids.Contains(id))
        {
            var suggestie = Dichtstbij.Van(id, _ids) is { } beste ? $"; bedoelt u '{beste}'?" : "";
            plek.Meld($"{naam} '{id}' bestaat niet{suggestie}");
        }
    }

    /// <summary>All references point to something that exists, each to something else.</summary>
    public void Controleer(Plek plek, IReadOnlyList<string> ids)
    {
        plek.Uniek(ids);
        for (var i = 0; i < ids.Count; i++)
        {
            Controleer(plek[i], ids[i]);
        }
    }

    /// <summary>The reference, if any, points to something that exists.</summary>
    public void ControleerAlsGegeven(Plek plek, string? id)
    {
        if (id is not null)
        {
            Controleer(plek, id);
        }
    }
}
