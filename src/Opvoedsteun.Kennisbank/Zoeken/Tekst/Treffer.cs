namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Why a record answers a question.</summary>
/// <param name="Velden">Names of the fields that contain a word of the question, as in the contract and in its order.</param>
/// <param name="Fragment">Part of the text that contains most of the question: plain text of at most 200 UTF-16 code units.</param>
/// <param name="Markeringen">The words of the fragment that were asked for, in order.</param>
public sealed record Treffer(IReadOnlyList<string> Velden, string Fragment, IReadOnlyList<Markering> Markeringen);

/// <summary>A word in a fragment, half-open, in UTF-16 code units.</summary>
/// <param name="Van">Position of its first character.</param>
/// <param name="Tot">Position after its last character.</param>
public readonly record struct Markering(int Van, int Tot);
