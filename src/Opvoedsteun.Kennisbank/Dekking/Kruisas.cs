using Opvoedsteun.Kennisbank.Zoeken;

namespace Opvoedsteun.Kennisbank.Dekking;

/// <summary>What the rows or the columns of a cross table are: the codes of a dimension, municipalities or districts.</summary>
public sealed class Kruisas
{
    private Kruisas(string filter, Dimensie? dimensie) => (Filter, Dimensie) = (filter, dimensie);

    /// <summary>Municipalities.</summary>
    public static Kruisas Gemeente { get; } = new("gemeente", null);

    /// <summary>The districts of chosen municipalities, and per municipality what is for all of it.</summary>
    public static Kruisas Wijk { get; } = new("wijk", null);

    /// <summary>Every axis, in the order in which clients see them.</summary>
    public static IReadOnlyList<Kruisas> Alle { get; } = [.. Dimensie.Alle.Select(dimensie => new Kruisas(dimensie.Filter, dimensie)), Gemeente, Wijk];

    /// <summary>Name of the filter whose values are the rows or columns.</summary>
    public string Filter { get; }

    /// <summary>The dimension; <c>null</c> for areas.</summary>
    public Dimensie? Dimensie { get; }

    /// <summary>The axis of a filter, or <c>null</c>.</summary>
    public static Kruisas? VanFilter(string filter) => Alle.FirstOrDefault(kruisas => kruisas.Filter == filter);
}
