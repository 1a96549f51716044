import { inTransaction } from "../../../server/context.js";
import { emit } from "../../../server/events/emit.js";
import type { Caller, TestApp } from "../../support/app.js";

const CASE = `id version state band score probability modelVersion decidedScore note
  older { id } newer { id } decidedBy { id } inheritedFrom { id }
  evidence { attribute level bits explanation }`;

/** Once all consumers have heard all there is. */
export async function cases(app: TestApp, caller: Caller) {
  await app.core.relay.drain();
  const data = await caller.gql(`{ duplicateCases { nodes { ${CASE} } } }`);
  return data.duplicateCases.nodes;
}

export async function decide(caller: Caller, input: object) {
  const document = `mutation ($input: DuplicateDecideInput!) {
    duplicateDecide(input: $input) { replayed duplicate { ${CASE} } } }`;
  return (await caller.gql(document, { input })).duplicateDecide.duplicate;
}

/** As the merge's event tells it. */
export async function tell(app: TestApp, name: string, survivorId: string, mergedIds: string[]) {
  await inTransaction(app.system, (ctx) =>
    emit(ctx, { name, version: 1, subjectId: survivorId, payload: { survivorId, mergedIds } }),
  );
}

export async function setStatus(app: TestApp, id: string, status: string) {
  await app.system.db.run((manager) =>
    manager.query("UPDATE lead SET status = $2 WHERE id = right($1, 36)::uuid", [id, status]),
  );
}

export async function keysOf(app: TestApp, id: string): Promise<string[]> {
  const rows: { key: string }[] = await app.system.db.run((manager) =>
    manager.query("SELECT key FROM lead_match_key WHERE lead_id = right($1, 36)::uuid ORDER BY 1", [
      id,
    ]),
  );
  return rows.map(({ key }) => key);
}

export const ROBERT = {
  givenName: "Robert",
  familyName: "Lindqvist",
  email: "robert.lindqvist@kestrel.example",
  company: "Kestrel Water Ltd",
  title: "Plant Manager",
  countryCode: "GB",
};
export const BOB = {
  name: "Bob Lindquist",
  email: "boblind@gmail.com",
  company: "Kestrel Water",
  title: "Plant Manager",
  countryCode: "GB",
};
