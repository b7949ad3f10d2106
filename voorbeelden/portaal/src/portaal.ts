import { antwoord, client } from "./client.js";

/** What a visitor of a municipal portal chose. */
export interface Keuze {
  leeftijdMaanden: number;
  doelgroep?: string[];
  search?: string;
}

/** A page of a municipal portal: what there is for this child, with the levels as a menu that counts. */
export async function portaalpagina(adres: string, keuze: Keuze): Promise<string> {
  const lijst = antwoord(
    await client(adres).GET("/interventies", { params: { query: { ...keuze, facetten: ["piramideniveau"], pageSize: 20 } } }),
  );
  const niveaus = (lijst.facetten["piramideniveau"] ?? []).map((niveau) => `<li>${tekst(niveau.naam)} (${niveau.aantal})</li>`);
  const rijen = lijst.resultaten.map(
    (rij) => `<li><a href="${tekst(rij._links.self.href)}">${tekst(rij.naam)}</a>: ${tekst(rij.samenvatting)}</li>`,
  );
  const anders = lijst.versoepelingen.map((v) => `<li>Zonder ${tekst(v.parameter)}: ${v.aantal}</li>`);
  return `<!doctype html>
<html lang="nl">
<title>Opvoedsteun</title>
<h1>${lijst.aantal} keer opvoedsteun</h1>
<ul class="niveaus">${niveaus.join("")}</ul>
<ol>${rijen.join("")}</ol>
<ul class="anders">${anders.join("")}</ul>
</html>
`;
}

// Texts come from others, also from others than us.
const tekst = (waarde: string): string => waarde.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
