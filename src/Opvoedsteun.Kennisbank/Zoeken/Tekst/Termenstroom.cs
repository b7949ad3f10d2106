using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>Gives the index terms that are already known.</summary>
internal sealed class Termenstroom : TokenStream
{
    private readonly ICharTermAttribute _term;
    private IEnumerator<string> _termen = Enumerable.Empty<string>().GetEnumerator();

    public Termenstroom() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>Takes the terms of the next document.</summary>
    public Termenstroom Met(IEnumerable<string> termen)
    {
        _termen = termen.GetEnumerator();
        return this;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!_termen.MoveNext())
        {
            return false;
        }

        ClearAttributes();
        _term.SetEmpty().Append(_termen.Current);
        return true;
    }
}
