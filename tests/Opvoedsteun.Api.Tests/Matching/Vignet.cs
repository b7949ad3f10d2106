using System.Text.Json;

namespace Opvoedsteun.Api.Tests.Matching;

/// <summary>A golden case: a situation as a nurse could send it, and what the sources say must come out.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Verzoek">The request.</param>
/// <param name="Verwacht">What must come out.</param>
internal sealed record Vignet(string Id, JsonElement Verzoek, VignetVerwachting Verwacht)
{
    /// <summary>Where the cases stand.</summary>
    public static string Map { get; } = Path.Combine(AppContext.BaseDirectory, "Matching", "Vignetten");

    /// <summary>The cases on which rules may be tuned.</summary>
    public static IReadOnlyList<Vignet> Afstellen { get; } = Lees("afstellen");

    /// <summary>The cases on which is reported, and on which nothing may be tuned.</summary>
    public static IReadOnlyList<Vignet> Toetsen { get; } = Lees("toetsen");

    /// <summary>The cases of another author, who had not seen the engine: a part for tuning.</summary>
    public static IReadOnlyList<Vignet> OnafhankelijkAfstellen { get; } = Lees("onafhankelijk-afstellen");

    /// <summary>The cases of that author on which is reported.</summary>
    public static IReadOnlyList<Vignet> OnafhankelijkToetsen { get; } = Lees("onafhankelijk-toetsen");

    private static IReadOnlyList<Vignet> Lees(string deel)
    {
        using var stroom = File.OpenRead(Path.Combine(Map, $"{deel}.json"));
        return JsonSerializer.Deserialize<VignetBestand>(stroom, JsonSerializerOptions.Web)!.Vignetten;
    }

    private sealed record VignetBestand(IReadOnlyList<Vignet> Vignetten);
}

/// <summary>What must come out of a case; what is absent is not judged.</summary>
/// <param name="Ernst">Severity.</param>
/// <param name="Niveaus">Exactly the levels that fit.</param>
/// <param name="Verwijzing">The first referral: ground, and who may be its addressee; ground <c>geen</c> is none.</param>
/// <param name="TopVijf">Interventions of which one at least stands in the first five; empty is not judged.</param>
/// <param name="Nooit">Interventions that may not be a match.</param>
internal sealed record VignetVerwachting(
    string Ernst, IReadOnlyList<string>? Niveaus, JsonElement? Verwijzing, IReadOnlyList<string> TopVijf, IReadOnlyList<string> Nooit);
