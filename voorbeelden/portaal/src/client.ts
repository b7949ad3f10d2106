import createClient from "openapi-fetch";
import type { components, paths } from "./opvoedsteun.js";

export type Probleem = components["schemas"]["Probleem"];

/** A client of the API with the types of its own document. */
export const client = (adres: string) => createClient<paths, "application/json">({ baseUrl: `${adres}/v1` });

/** The answer, or an error that says everything the service said was wrong. */
export function antwoord<T>(uitkomst: { data?: T; error?: unknown; response: Response }): T {
  if (uitkomst.data !== undefined) {
    return uitkomst.data;
  }

  const probleem = uitkomst.error as Probleem;
  throw new Error([probleem.detail, ...(probleem.errors ?? []).map((fout) => `${fout.location}: ${fout.detail}`)].join("\n"));
}
