using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Opvoedsteun.Kennisbank.Zoeken.Tekst;

/// <summary>The terms of all records per weight, in one segment in memory; a document's number is the record's ordinal.</summary>
internal sealed class Termenindex
{
    private static readonly Zoekgewicht[] _gewichten = Enum.GetValues<Zoekgewicht>();
    private static readonly string[] _namen = Enum.GetNames<Zoekgewicht>();

    private readonly IndexSearcher _zoeker;
    private readonly Weging _weging;

    /// <summary>Builds the index.</summary>
    /// <param name="records">Per record the terms of each weight.</param>
    /// <param name="weging">What decides the scores.</param>
    public Termenindex(IEnumerable<IReadOnlyList<IEnumerable<string>>> records, Weging weging)
    {
        _weging = weging;
        using var map = new RAMDirectory();
        var soort = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS };
        soort.Freeze();
        var instellingen = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null)
        {
            Similarity = new BM25Similarity(weging.K1, weging.B),
            MergeScheduler = new SerialMergeScheduler(),
            MergePolicy = new LogDocMergePolicy(),
            RAMBufferSizeMB = 256,
        };
        using (var schrijver = new IndexWriter(map, instellingen))
        {
            var stromen = _gewichten.Select(_ => new Termenstroom()).ToArray();
            var document = new Document();
            foreach (var gewicht in _gewichten)
            {
                document.Add(new Field(_namen[(int)gewicht], stromen[(int)gewicht], soort));
            }

            foreach (var record in records)
            {
                foreach (var gewicht in _gewichten)
                {
                    stromen[(int)gewicht].Met(record[(int)gewicht]);
                }

                schrijver.AddDocument(document);
            }

            schrijver.ForceMerge(1);
        }

        _zoeker = new IndexSearcher(DirectoryReader.Open(map)) { Similarity = instellingen.Similarity };
        if (_zoeker.IndexReader.Leaves.Count > 1)
        {
            throw new InvalidOperationException("The text index has more than one segment, so its numbers are no ordinals.");
        }
    }

    /// <summary>Calls back with the ordinal and the score of every record that contains a word.</summary>
    public void Zoek(Vraagwoord woord, Action<int, float> gevonden)
    {
        var vraag = new DisjunctionMaxQuery(_weging.Bijdrage);
        foreach (var gewicht in _gewichten)
        {
            foreach (var manier in woord.Manieren)
            {
                vraag.Add(Manier(_namen[(int)gewicht], manier, _weging.Gewichten[(int)gewicht]));
            }
        }

        _zoeker.Search(vraag, new Verzamelaar(gevonden));
    }

    private static Query Manier(string veld, IReadOnlyList<string> termen, float gewicht)
    {
        if (termen is [var enige])
        {
            return new TermQuery(new Term(veld, enige)) { Boost = gewicht };
        }

        var alle = new BooleanQuery(disableCoord: true) { Boost = gewicht / termen.Count };
        foreach (var term in termen)
        {
            alle.Add(new TermQuery(new Term(veld, term)), Occur.MUST);
        }

        return alle;
    }

    private sealed class Verzamelaar(Action<int, float> gevonden) : ICollector
    {
        private Scorer? _scorer;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer) => _scorer = scorer;

        public void Collect(int doc) => gevonden(doc, _scorer!.GetScore());

        public void SetNextReader(AtomicReaderContext context)
        {
        }
    }
}
