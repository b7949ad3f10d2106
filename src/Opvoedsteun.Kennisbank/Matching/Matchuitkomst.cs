using System.Collections.Immutable;
using Opvoedsteun.Kennisbank.Begrippen;
using Opvoedsteun.Kennisbank.Interventies;

namespace Opvoedsteun.Kennisbank.Matching;

/// <summary>Outcome of one criterion. Unknown never counts as no.</summary>
public enum Uitkomst
{
    /// <summary>Met.</summary>
    Voldaan,

    /// <summary>Not met.</summary>
    NietVoldaan,

    /// <summary>The record does not say.</summary>
    Onbekend,

    /// <summary>Will be met later.</summary>
    NogNiet,
}

/// <summary>A reason why a record fits, does not fit, or may fit.</summary>
/// <param name="Interventie">The record.</param>
/// <param name="Reden">What the rule says.</param>
/// <param name="Redennummer">Place of the reason in <see cref="Matcher.Redenen"/>.</param>
/// <param name="Bijdrage">What it adds to the score, in thousandths.</param>
/// <param name="Bronplaats">Place among the sources of the record of the one that it names for the tag it rests on; below nought when it names none.</param>
public readonly record struct Criterium(Interventie Interventie, Reden Reden, int Redennummer, int Bijdrage, int Bronplaats)
{
    /// <summary>The source that the record names for the tag it rests on; <c>null</c> is the curators' own judgement.</summary>
    public Bron? Bron => Bronplaats < 0 ? null : Interventie.Bronnen[Bronplaats];

    /// <summary>The rule.</summary>
    public Matchregel Regel => Reden.Regel;

    /// <summary>Its outcome.</summary>
    public Uitkomst Uitkomst => Reden.Uitkomst;

    /// <summary>The reason in words.</summary>
    public string Uitleg => Reden.Uitleg;

    /// <summary>The tag of the record it rests on.</summary>
    public Matchkenmerk? Kenmerk => Reden.Kenmerk is { } kenmerk
        ? new Matchkenmerk(kenmerk.Kader, kenmerk.Begrip, new Kenmerk(kenmerk.Begrip.Code, kenmerk.Grond, Bron?.Id), Bron)
        : null;
}

/// <summary>The tag of a record that a criterion rests on.</summary>
/// <param name="Kader">Code of its scheme.</param>
/// <param name="Begrip">The concept.</param>
/// <param name="Kenmerk">The tag, with its ground.</param>
/// <param name="Bron">The source it names; <c>null</c> is the curators' own judgement.</param>
public sealed record Matchkenmerk(string Kader, Begrip Begrip, Kenmerk Kenmerk, Bron? Bron);

/// <summary>A record that fits, with every reason.</summary>
/// <param name="Ordinaal">Ordinal of the record.</param>
/// <param name="Interventie">The record.</param>
/// <param name="Score">Sum of the contributions, in thousandths.</param>
/// <param name="Criteria">The reasons, in the order of the rules.</param>
public sealed record Match(int Ordinaal, Interventie Interventie, int Score, ImmutableArray<Criterium> Criteria);

/// <summary>A rule by which a record drops out or stands apart; one for all records of which it says the same.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Uitleg">The reason in words.</param>
public sealed record Uitsluiting(Matchregel Regel, string Uitleg);

/// <summary>A record that would have ranked but for a rule, or that is for the professional.</summary>
/// <param name="Ordinaal">Ordinal of the record.</param>
/// <param name="Interventie">The record.</param>
/// <param name="Uitsluiting">The first rule that excludes it or sets it apart.</param>
public sealed record Afgevallen(int Ordinaal, Interventie Interventie, Uitsluiting Uitsluiting);

/// <summary>Everything about one record that was asked for by id.</summary>
/// <param name="Interventie">The record.</param>
/// <param name="Score">Sum of the contributions, in thousandths.</param>
/// <param name="Criteria">The reasons.</param>
/// <param name="Uitsluitingen">Every rule that excludes it.</param>
/// <param name="Kandidaat">Whether anything asked for is found on it.</param>
/// <param name="Plaats">Its place among the matches before the maximum, from 1; <c>null</c> when it does not match.</param>
/// <param name="KleinsteWijziging">The least change of the request that would include it: one or two steps; empty when it is included or no such change does.</param>
public sealed record Toetsing(
    Interventie Interventie, int Score, ImmutableArray<Criterium> Criteria, IReadOnlyList<Uitsluiting> Uitsluitingen, bool Kandidaat, int? Plaats, IReadOnlyList<Wijziging> KleinsteWijziging);

/// <summary>A change of the request.</summary>
/// <param name="Veld">The member of the request.</param>
/// <param name="Soort">What to do with it.</param>
/// <param name="Waarde">The value; <c>null</c> when the member goes.</param>
/// <param name="Uitleg">The change in words.</param>
public sealed record Wijziging(string Veld, Wijzigingsoort Soort, string? Waarde, string Uitleg);

/// <summary>Kinds of change.</summary>
public enum Wijzigingsoort
{
    /// <summary>Give the member this value.</summary>
    Zet,

    /// <summary>Add this value to the list.</summary>
    VoegToe,

    /// <summary>Leave the member out.</summary>
    LaatWeg,
}

/// <summary>The judgement of severity with its grounds.</summary>
/// <param name="Oordeel">The judgement.</param>
/// <param name="Tabel">What the table alone says.</param>
/// <param name="Onderbouwing">The grounds.</param>
/// <param name="Veiligheid">Problems that are a signal about safety.</param>
/// <param name="ErnstigeProblemen">Problems that make it serious.</param>
public sealed record Ernstbeoordeling(
    Ernstoordeel Oordeel,
    Ernstoordeel Tabel,
    IReadOnlyList<Ernstgrond> Onderbouwing,
    IReadOnlyList<string> Veiligheid,
    IReadOnlyList<string> ErnstigeProblemen);

/// <summary>What one problem, or the professional, says about severity.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Probleem">The problem; <c>null</c> where the ground is about the whole.</param>
/// <param name="Fasen">Phases that were judged.</param>
/// <param name="Oordeel">The judgement; <c>null</c> when the problem says nothing about severity.</param>
/// <param name="Uitleg">The reason in words.</param>
public sealed record Ernstgrond(Matchregel Regel, Begrip? Probleem, IReadOnlyList<string> Fasen, Ernstoordeel? Oordeel, string Uitleg);

/// <summary>Which levels of the pyramid fit: a set, in which A is never replaced.</summary>
/// <param name="Niveaus">The levels, in order.</param>
/// <param name="Mogelijk">Levels to be judged together with the parent.</param>
/// <param name="Onderbouwing">The rules that say so.</param>
public sealed record Niveauadvies(IReadOnlyList<string> Niveaus, IReadOnlyList<string> Mogelijk, IReadOnlyList<Niveaugrond> Onderbouwing);

/// <summary>Why levels fit.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Niveaus">The levels it adds.</param>
/// <param name="Uitleg">The reason in words.</param>
public sealed record Niveaugrond(Matchregel Regel, IReadOnlyList<string> Niveaus, string Uitleg);

/// <summary>A referral that holds for the situation.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Advies">The referral.</param>
/// <param name="Uitleg">The reason in words.</param>
public sealed record Verwijzing(Matchregel Regel, Verwijsadvies Advies, string Uitleg);

/// <summary>The answer to a situation.</summary>
public sealed record Matchuitkomst
{
    /// <summary>Severity.</summary>
    public required Ernstbeoordeling Ernst { get; init; }

    /// <summary>Referrals, the most urgent first; safety always first.</summary>
    public required IReadOnlyList<Verwijzing> Verwijzingen { get; init; }

    /// <summary>Levels.</summary>
    public required Niveauadvies Advies { get; init; }

    /// <summary>Records that fit, best first; ties by id.</summary>
    public required IReadOnlyList<Match> Matches { get; init; }

    /// <summary>How many records fit, before the maximum.</summary>
    public required int AantalMatches { get; init; }

    /// <summary>Records for the professional, shown apart and not ranked.</summary>
    public required IReadOnlyList<Afgevallen> VoorDeProfessional { get; init; }

    /// <summary>Records that would have ranked.</summary>
    public required IReadOnlyList<Afgevallen> Afgevallen { get; init; }

    /// <summary>Number of records that dropped out, by the first rule that excluded them.</summary>
    public required IReadOnlyList<(Matchregel Regel, int Aantal)> AantalAfgevallen { get; init; }

    /// <summary>The record that was asked for.</summary>
    public Toetsing? Toets { get; init; }

    /// <summary>Members of the request that were missing and would have helped.</summary>
    public required IReadOnlyList<OntbrekendGegeven> OntbrekendeGegevens { get; init; }
}

/// <summary>A member of the request that was missing.</summary>
/// <param name="Veld">The member.</param>
/// <param name="Uitleg">What it would have decided.</param>
public sealed record OntbrekendGegeven(string Veld, string Uitleg);
