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

/** Makes one lead of two; answers with the merge, to undo it by. */
export async function merge(caller: Caller, survivorId: string, mergedId: string): Promise<string> {
  const data = await caller.gql(
    `mutation ($input: LeadMergeInput!) { leadMerge(input: $input) { merge { id } } }`,
    { input: { survivorId, mergedIds: [mergedId] } },
  );
  return data.leadMerge.merge.id;
}

export async function unmerge(caller: Caller, mergeId: string): Promise<void> {
  await caller.gql(
    `mutation ($input: LeadUnmergeInput!) { leadUnmerge(input: $input) { replayed } }`,
    { input: { mergeId } },
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
