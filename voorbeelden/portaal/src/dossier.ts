import type { components } from "./opvoedsteun.js";
import { antwoord, client } from "./client.js";

export type Situatie = components["schemas"]["MatchVerzoek"];

/** What a file system shows to a nurse: the referral first, then severity, and per intervention its strongest reason. */
export async function advies(adres: string, situatie: Situatie): Promise<string[]> {
  const match = antwoord(await client(adres).POST("/interventies/_match", { body: situatie }));
  const regels: string[] = [];
  if (match.verwijzing) {
    regels.push(`Eerst: ${match.verwijzing.uitleg}`, ...match.verwijzing.hulplijnen.map((lijn) => `Bel ${lijn.telefoon} (${lijn.naam})`));
  }

  regels.push(`Ernst: ${match.ernst.oordeel}. Niveaus: ${match.advies.piramideniveaus.join(", ")}`);
  for (const { interventie, score, criteria } of match.matches) {
    const reden = [...criteria].sort((a, b) => b.bijdrage - a.bijdrage)[0];
    regels.push(`${interventie.naam} (${score}): ${reden?.uitleg ?? "geen reden"}`);
  }

  // With these two the same advice can be asked for again, years later.
  regels.push(`Regelset ${match.regelset}, editie ${match.editie}`);
  return regels;
}
