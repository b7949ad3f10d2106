using System.Globalization;

namespace Opvoedsteun.Api.Http.Export;

/// <summary>The parts of a workbook that are the same whatever stands in it.</summary>
internal static class WerkmapDelen
{
    /// <summary>Style of a heading, by its place in the style sheet.</summary>
    public const string StijlKop = "1";

    /// <summary>Style of a day: as the reader's own country writes it.</summary>
    public const string StijlDatum = "2";

    /// <summary>Path of a sheet, counted from 1.</summary>
    public static string Blad(int nummer) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{nummer}.xml");

    /// <summary>Path and content of each part of a workbook with these sheets.</summary>
    public static IReadOnlyList<(string Pad, string Inhoud)> Bij(IReadOnlyList<string> bladen) =>
    [
        ("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
              <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
              {PerBlad(bladen, nummer => $"""<Override PartName="/{Blad(nummer)}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")}
            </Types>
            """),
        ("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """),
        ("xl/workbook.xml", $"""
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
              <sheets>{PerBlad(bladen, nummer => $"""<sheet name="{bladen[nummer - 1]}" sheetId="{nummer}" r:id="rId{nummer}"/>""")}</sheets>
            </workbook>
            """),
        ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              {PerBlad(bladen, nummer => $"""<Relationship Id="rId{nummer}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{nummer}.xml"/>""")}
              <Relationship Id="rId{bladen.Count + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            </Relationships>
            """),
        ("xl/styles.xml", """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
              <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
              <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
              <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
              <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
              <cellXfs count="3">
                <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
                <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
                <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
              </cellXfs>
            </styleSheet>
            """),
    ];

    private static string PerBlad(IReadOnlyList<string> bladen, Func<int, string> deel) =>
        string.Concat(Enumerable.Range(1, bladen.Count).Select(deel));
}
