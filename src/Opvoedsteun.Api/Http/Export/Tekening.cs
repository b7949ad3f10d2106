using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;

namespace Opvoedsteun.Api.Http.Export;

/// <summary>A drawing in SVG that stands alone: text as text, a title and a description, light and dark, nothing fetched.</summary>
internal sealed class Tekening
{
    // Five shades that differ by lightness alone, so that grey says as much as colour; every number stands in its cell as well.
    private const string Stijl =
        ":root{color-scheme:light dark}" +
        "text{font:13px system-ui,'Segoe UI',Roboto,Arial,sans-serif;fill:#1a1a1a}" +
        ".blad{fill:#fff}.titel{font-size:18px;font-weight:600}.kop{font-weight:600}.klein{font-size:12px;fill:#454545}" +
        ".vak{stroke:#6b6b6b;stroke-width:1}.t0{fill:#fff}.t1{fill:#e1edf8}.t2{fill:#a9cce8}.t3{fill:#649fd0}.t4{fill:#0b4a8f}" +
        "text.i4{fill:#fff}.vraag{fill:#fff;stroke-dasharray:4 3}.wit{fill:#fff;stroke-width:4}" +
        "a:focus .vak,a:hover .vak{stroke-width:3}" +
        "@media (prefers-color-scheme:dark){text{fill:#f0f0f0}.klein{fill:#c4c4c4}.blad,.t0,.vraag,.wit{fill:#14181d}.vak{stroke:#9aa5b1}" +
        ".t1{fill:#1d3247}.t2{fill:#2c567f}.t3{fill:#7fb2dd}.t4{fill:#d9ebfb}text.i3,text.i4{fill:#101010}}";

    /// <summary>Shades above that of zero, <c>t1</c> and up in the style sheet.</summary>
    public const int Tinten = 4;

    private readonly StringBuilder _tekst = new();
    private readonly XmlWriter _xml;

    /// <summary>Begins a drawing.</summary>
    /// <param name="breedte">Width in pixels.</param>
    /// <param name="hoogte">Height in pixels.</param>
    /// <param name="titel">What it is.</param>
    /// <param name="beschrijving">What it shows, for who cannot see it.</param>
    public Tekening(int breedte, int hoogte, string titel, string beschrijving)
    {
        _xml = XmlWriter.Create(_tekst, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n", CheckCharacters = true });
        _xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Kenmerk("lang", "nl");
        Kenmerk("width", breedte);
        Kenmerk("height", hoogte);
        Kenmerk("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {breedte} {hoogte}"));
        Kenmerk("role", "graphics-document");
        Kenmerk("aria-labelledby", "titel beschrijving");
        Benoemd("title", "titel", titel);
        Benoemd("desc", "beschrijving", beschrijving);
        _xml.WriteElementString("style", Stijl);
        Vak(0, 0, breedte, hoogte, "blad");
    }

    /// <summary>Hash of the style sheet, so that a content security policy can allow it and no other.</summary>
    public static string Stijlhash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Stijl)))}";

    /// <summary>Width that a heading needs at most, roughly: an average bold letter of a wide font, for the reader's own may be one.</summary>
    public static int Breedte(string tekst) => (int)Math.Ceiling(tekst.Length * 8.4);

    /// <summary>Shade of a number: zero has one of its own, the rest is cut in equal steps up to the largest.</summary>
    public static int Tint(long aantal, long grootste) => aantal == 0 ? 0 : Math.Max(1, (int)Math.Ceiling(aantal * (double)Tinten / grootste));

    /// <summary>A number as it is written.</summary>
    public static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>Draws a rectangle.</summary>
    public void Vak(int x, int y, int breedte, int hoogte, string klasse)
    {
        _xml.WriteStartElement("rect");
        Kenmerk("class", klasse);
        Kenmerk("x", x);
        Kenmerk("y", y);
        Kenmerk("width", breedte);
        Kenmerk("height", hoogte);
        _xml.WriteEndElement();
    }

    /// <summary>Draws a closed shape through points.</summary>
    public void Vlak(string klasse, params ReadOnlySpan<(int X, int Y)> punten)
    {
        var pad = new StringBuilder();
        foreach (var (x, y) in punten)
        {
            pad.Append(pad.Length == 0 ? string.Empty : " ").Append(CultureInfo.InvariantCulture, $"{x},{y}");
        }

        _xml.WriteStartElement("polygon");
        Kenmerk("class", klasse);
        Kenmerk("points", pad.ToString());
        _xml.WriteEndElement();
    }

    /// <summary>Writes a text.</summary>
    /// <param name="x">Where it begins, or its middle or end, by <paramref name="anker"/>.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="tekst">The text.</param>
    /// <param name="klasse">Class in the style sheet.</param>
    /// <param name="anker"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="draai">Degrees turned about its anchor.</param>
    public void Tekst(int x, int y, string tekst, string? klasse = null, string anker = "start", int draai = 0)
    {
        _xml.WriteStartElement("text");
        Kenmerk("x", x);
        Kenmerk("y", y);
        if (klasse is not null)
        {
            Kenmerk("class", klasse);
        }

        if (anker != "start")
        {
            Kenmerk("text-anchor", anker);
        }

        if (draai != 0)
        {
            Kenmerk("transform", string.Create(CultureInfo.InvariantCulture, $"rotate({draai} {x} {y})"));
        }

        _xml.WriteString(tekst);
        _xml.WriteEndElement();
    }

    /// <summary>Begins a part that leads to what it counts, with its meaning in words.</summary>
    public void BeginLink(string href, string uitleg)
    {
        _xml.WriteStartElement("a");
        Kenmerk("href", href);
        _xml.WriteElementString("title", uitleg);
    }

    /// <summary>Ends that part.</summary>
    public void EindeLink() => _xml.WriteEndElement();

    /// <summary>The whole drawing.</summary>
    public string Voltooi()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _tekst.Append('\n').ToString();
    }

    private void Benoemd(string element, string id, string tekst)
    {
        _xml.WriteStartElement(element);
        Kenmerk("id", id);
        _xml.WriteString(tekst);
        _xml.WriteEndElement();
    }

    private void Kenmerk(string naam, string waarde) => _xml.WriteAttributeString(naam, waarde);

    private void Kenmerk(string naam, int waarde) => Kenmerk(naam, Getal(waarde));
}
