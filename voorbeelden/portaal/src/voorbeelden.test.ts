import assert from "node:assert/strict";
import { test } from "node:test";
import { dekkingstabel } from "./analyse.js";
import { advies } from "./dossier.js";
import { portaalpagina } from "./portaal.js";

const adres = process.env["OPVOEDSTEUN_URL"] ?? "http://localhost:5080";

test("An integrator shows a filtered page", async () => {
  const pagina = await portaalpagina(adres, { leeftijdMaanden: 31, doelgroep: ["ouders-van-peuter"] });
  assert.match(pagina, /<li><a href="\/v1\/interventies\/[a-z0-9-]+">/);
  assert.match(pagina, /\(\d+\)<\/li>/);
});

test("A search without a result says what to leave out", async () => {
  const pagina = await portaalpagina(adres, { leeftijdMaanden: 270, doelgroep: ["ouders-prematuur"] });
  assert.match(pagina, /<h1>0 keer/);
  assert.match(pagina, /Zonder doelgroep: \d+/);
});

test("A file system gets advice with safety first", async () => {
  const regels = await advies(adres, { leeftijdMaanden: 88, problemen: ["gedragsstoornis", "huiselijk-geweld"], voorkeur: { groep: false } });
  assert.match(regels[0] ?? "", /^Eerst: /);
  assert.ok(regels.some((regel) => regel.includes("0800-2000")));
  assert.ok(regels.some((regel) => regel.includes("vermeld in de bron") || regel.includes("afgeleid door de redactie")));
});

test("Everything that is wrong with a situation is told at once", async () => {
  await assert.rejects(advies(adres, { leeftijdMaanden: 900, problemen: ["driftbui"] }), /leeftijdMaanden.*\n.*driftbuien/);
});

test("An analyst gets the pyramid by phase", async () => {
  const tabel = await dekkingstabel(adres);
  assert.ok(tabel.length >= 5);
  assert.ok(tabel.every((rij) => rij.length === tabel[0]!.length));
});
