import { antwoord, client } from "./client.js";

/** Per pyramid level and phase how many records there are, as the rows of a sheet. */
export async function dekkingstabel(adres: string): Promise<(string | number)[][]> {
  const dekking = antwoord(
    await client(adres).GET("/dekking", { params: { query: { rijen: "piramideniveau", kolommen: "ontwikkelingsfase" } } }),
  );
  const waarde = (rij: string | null, kolom: string | null) => dekking.cellen.find((cel) => cel.rij === rij && cel.kolom === kolom)?.waarde ?? 0;
  return [
    ["", ...dekking.kolomtotalen.map((kolom) => kolom.naam)],
    ...dekking.rijtotalen.map((rij) => [rij.naam, ...dekking.kolomtotalen.map((kolom) => waarde(rij.code, kolom.code))]),
  ];
}
