// Sends every recorded request that should be answered through Prism, which refuses what the document does not describe.
import { readFileSync, readdirSync } from "node:fs";

const [keurder, adres, editie] = process.argv.slice(2);
const map = new URL("../../openapi/v1/voorbeelden/", import.meta.url);
let fouten = 0;
let goed = 0;
for (const bestand of readdirSync(map)) {
  const voorbeeld = JSON.parse(readFileSync(new URL(bestand, map), "utf8"));
  // Prism judges a request before it passes it on, so what is wrong on purpose would never arrive.
  if (voorbeeld.status >= 400) {
    continue;
  }

  const pad = voorbeeld.verzoek.replace("{editie}", editie);
  const antwoord = await fetch(keurder + (pad === "/v1" ? "/" : pad.slice("/v1".length)), {
    method: voorbeeld.body ? "POST" : "GET",
    headers: { Accept: voorbeeld.mediaType, ...(voorbeeld.body ? { "Content-Type": "application/json" } : {}) },
    body: voorbeeld.body ? JSON.stringify(voorbeeld.body) : undefined,
  });
  const tekst = await antwoord.text();
  if (antwoord.status !== voorbeeld.status) {
    fouten++;
    console.error(`${bestand}: ${antwoord.status} ${tekst.slice(0, 600)}`);
  } else {
    goed++;
  }
}

console.log(`${goed} requests answered as described, ${fouten} not (${adres})`);
process.exit(fouten === 0 ? 0 : 1);
