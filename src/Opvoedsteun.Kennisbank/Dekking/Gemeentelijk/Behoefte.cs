using Opvoedsteun.Kennisbank.Gemeenten;
using Opvoedsteun.Kennisbank.Leren;

namespace Opvoedsteun.Kennisbank.Dekking.Gemeentelijk;

/// <summary>What national research says of the need for support, as bands that do not overlap (content rule 15).</summary>
/// <param name="Gezinnen">Households with children of the municipality; <c>null</c> when not to be computed.</param>
/// <param name="NietTeBerekenen">Why there are no numbers; <c>null</c> when there are.</param>
/// <param name="Banden">The bands; none when the knowledge base lacks a figure for them.</param>
/// <param name="Belangstelling">Interest of parents, each apart and never added to anything.</param>
public sealed record Behoefte(Cijfer? Gezinnen, Onberekenbaar? NietTeBerekenen, IReadOnlyList<Behoefteband> Banden, IReadOnlyList<Kengetal> Belangstelling)
{
    private const string Tevreden = "tevreden-over-opvoeding";
    private const string VeelVragen = "veel-opvoedvragen";
    private const string Problemen = "opvoedproblemen";
    private const string Ernstig = "ernstige-opvoedproblemen";

    private static readonly string[] _belangstelling = ["belangstelling-themabijeenkomsten", "belangstelling-opvoedcursus-en-advies"];

    /// <summary>Computes the bands for a municipality.</summary>
    /// <param name="kengetallen">The key figures of the knowledge base.</param>
    /// <param name="gemeente">The municipality.</param>
    /// <param name="heel">Whether it is about the whole municipality: the figures cannot be split by area.</param>
    /// <param name="volledig">Whether its list is complete: beside half a list a need would read as a shortage (content rule 14).</param>
    internal static Behoefte Van(IReadOnlyList<Kengetal> kengetallen, Gemeente gemeente, bool heel, bool volledig)
    {
        var belangstelling = kengetallen.Where(kengetal => _belangstelling.Contains(kengetal.Id)).ToList();
        var gezinnen = gemeente.Laatste(Cijfersoort.HuishoudensMetKinderen);
        if ((Getal(Tevreden), Getal(VeelVragen), Getal(Problemen), Getal(Ernstig)) is not ({ } tevreden, { } vragen, { } problemen, { } ernstig)
            || tevreden.Waarde + vragen.Waarde != 100)
        {
            return new Behoefte(null, Onberekenbaar.GeenKengetal, [], belangstelling);
        }

        Onberekenbaar? reden =
            !heel ? Onberekenbaar.NietNaarGebied
            : gezinnen is null ? Onberekenbaar.GeenBevolkingscijfer
            : !volledig ? Onberekenbaar.GeenVolledigeOpgave
            : null;
        return new Behoefte(
            reden is null ? gezinnen : null,
            reden,
            [
                Band(Behoeftesoort.Tevreden, tevreden.Waarde!.Value, [tevreden]),
                Band(Behoeftesoort.VeelVragenZonderProblemen, vragen.Waarde!.Value - problemen.Waarde!.Value, [vragen, problemen]),
                Band(Behoeftesoort.NietErnstigeProblemen, problemen.Waarde!.Value - ernstig.Waarde!.Value, [problemen, ernstig]),
                Band(Behoeftesoort.ErnstigeProblemen, ernstig.Waarde!.Value, [ernstig]),
            ],
            belangstelling);

        Kengetal? Getal(string id) => kengetallen.FirstOrDefault(kengetal =>
            kengetal.Id == id && kengetal is { MagVermenigvuldigd: true, Waarde: not null });

        Behoefteband Band(Behoeftesoort soort, decimal procent, IReadOnlyList<Kengetal> uit) =>
            new(soort, procent, reden is null ? (int)Math.Round(gezinnen!.Waarde * procent / 100, MidpointRounding.ToEven) : null, uit);
    }
}

/// <summary>A part of the families.</summary>
/// <param name="Soort">Which.</param>
/// <param name="Procent">Share of all families.</param>
/// <param name="Gezinnen">How many families that would be here; <c>null</c> when not to be computed.</param>
/// <param name="Uit">The key figures it was computed from.</param>
public sealed record Behoefteband(Behoeftesoort Soort, decimal Procent, int? Gezinnen, IReadOnlyList<Kengetal> Uit);

/// <summary>The bands, which together are all families.</summary>
public enum Behoeftesoort
{
    /// <summary>Satisfied with how things go.</summary>
    Tevreden,

    /// <summary>Many questions, no problems.</summary>
    VeelVragenZonderProblemen,

    /// <summary>Problems that are not serious.</summary>
    NietErnstigeProblemen,

    /// <summary>Serious problems.</summary>
    ErnstigeProblemen,
}

/// <summary>Why a need cannot be computed.</summary>
public enum Onberekenbaar
{
    /// <summary>The knowledge base lacks a figure that may be multiplied, or the figures do not add up.</summary>
    GeenKengetal,

    /// <summary>The number of households with children is not known.</summary>
    GeenBevolkingscijfer,

    /// <summary>The figures are national and cannot be split by area.</summary>
    NietNaarGebied,

    /// <summary>The municipality has not said that its list is complete, so a need has no offer to stand beside.</summary>
    GeenVolledigeOpgave,
}
