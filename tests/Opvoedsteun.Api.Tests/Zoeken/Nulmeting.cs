using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Opvoedsteun.Kennisbank;

namespace Opvoedsteun.Api.Tests.Zoeken;

/// <summary>What one gets for nothing: an analyzer of Lucene over names, texts, and names of tags with their synonyms, any word, BM25.</summary>
internal sealed class Nulmeting
{
    private readonly Analyzer _analyzer;
    private readonly IndexSearcher _zoeker;

    private Nulmeting(KennisbankSnapshot kennis, Analyzer analyzer)
    {
        _analyzer = analyzer;
        using var map = new RAMDirectory();
        using (var schrijver = new IndexWriter(map, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)))
        {
            foreach (var i in kennis.Interventies.Alle)
            {
                string?[] teksten =
                [
                    i.Naam, .. i.Aliassen, i.Samenvatting, i.Doel, i.Aanpak, i.DoelgroepToelichting,
                    .. i.Problemen.SelectMany(k => Woorden(kennis, "probleem", k.Code)),
                    .. i.Doelgroepen.SelectMany(k => Woorden(kennis, "doelgroep", k.Code)),
                    .. i.Vormen.SelectMany(k => Woorden(kennis, "vorm", k.Code)),
                ];
                schrijver.AddDocument(new Lucene.Net.Documents.Document
                {
                    new StringField("id", i.Id, Field.Store.YES),
                    new TextField("tekst", string.Join(". ", teksten), Field.Store.NO),
                });
            }
        }

        _zoeker = new IndexSearcher(DirectoryReader.Open(map)) { Similarity = new Lucene.Net.Search.Similarities.BM25Similarity() };
    }

    public static Nulmeting Standaard(KennisbankSnapshot kennis) => new(kennis, new StandardAnalyzer(LuceneVersion.LUCENE_48));

    public static Nulmeting Nederlands(KennisbankSnapshot kennis) => new(kennis, new DutchAnalyzer(LuceneVersion.LUCENE_48));

    public IReadOnlyList<string> Zoek(string vraag)
    {
        var query = new BooleanQuery();
        using var stroom = _analyzer.GetTokenStream("tekst", vraag);
        var term = stroom.GetAttribute<ICharTermAttribute>();
        stroom.Reset();
        while (stroom.IncrementToken())
        {
            query.Add(new TermQuery(new Term("tekst", term.ToString())), Occur.SHOULD);
        }

        return [.. _zoeker.Search(query, 10).ScoreDocs.Select(doc => _zoeker.Doc(doc.Doc).GetField("id").GetStringValue(CultureInfo.InvariantCulture))];
    }

    private static IEnumerable<string> Woorden(KennisbankSnapshot kennis, string kader, string code) =>
        kennis.Begrippen.Begrip(kader, code) is { } begrip ? [begrip.Naam, .. begrip.Synoniemen] : [];
}
