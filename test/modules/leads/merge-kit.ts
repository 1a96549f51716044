import type { Caller, TestApp } from "../../support/app.js";
import { inquiry, LEAD } from "./lead-kit.js";

const MERGE = "merge { id state mergedIds reversibleUntil fields { field fromLeadId rule } }";

type Merging = { survivorId: string; mergedIds: string[] } & Record<string, unknown>;

/** Sends `leadMerge` and returns its payload. */
export async function merge(caller: Caller, input: Merging, fields = "") {
  const document = `mutation ($input: LeadMergeInput!) {
    leadMerge(input: $input) { replayed lead { ${LEAD} name email ${fields} } ${MERGE} } }`;
  return (await caller.gql(document, { input })).leadMerge;
}

export async function unmerge(caller: Caller, mergeId: string) {
  const document = `mutation ($input: LeadUnmergeInput!) {
    leadUnmerge(input: $input) { lead { ${LEAD} } unmerged { ${LEAD} } merge { id state } } }`;
  return (await caller.gql(document, { input: { mergeId } })).leadUnmerge;
}

export async function mergeMany(caller: Caller, merges: Merging[]) {
  const document = `mutation ($input: LeadMergeManyInput!) {
    leadMergeMany(input: $input) {
      results { lead { id } merge { id } error { code message } } } }`;
  return (await caller.gql(document, { input: { merges } })).leadMergeMany.results;
}

export async function preview(caller: Caller, input: Merging) {
  const document = `query ($input: LeadMergePreviewInput!) {
    leadMergePreview(input: $input) {
      survivor { id } merged { id } moves { type count }
      fields { field fromLeadId rule value candidates { leadId value } } } }`;
  return (await caller.gql(document, { input })).leadMergePreview;
}

const tables = ["lead", "touch", "lead_score", "hand_off", "merge_ledger", "merge_image"];

/** How many rows a merge could add to. */
export async function counts(app: TestApp): Promise<number[]> {
  await app.core.relay.drain(); // what consumers write is counted whole, before as after
  return Promise.all([...tables, "audit_entry", "event_log"].map((table) => app.count(table)));
}

/** The same person, come by e-mail first and by telephone later, and known as two. */
export async function twice(
  app: TestApp,
  by: Caller,
): Promise<[survivorId: string, mergedId: string]> {
  const byMail = await inquiry(by, {
    email: "ana@acme.example",
    receivedVia: "EMAIL",
    title: "Engineer",
    city: "Turin",
    countryCode: "IT",
    externalRefs: [{ system: "hubspot", id: "1" }],
    attributes: { utm: "spring", size: "L" },
  });
  app.clock.advance(3_600_000);
  const byPhone = await inquiry(by, {
    email: "ana.rossi@gmail.com",
    receivedVia: "INBOUND_CALL",
    phone: "+39 02 5550 1234",
    name: "Ana Rossi",
    title: "Head of Plant Engineering",
    city: "Milan",
    problem: "Seals leak",
    externalRefs: [{ system: "hubspot", id: "2" }],
    attributes: { utm: "autumn", fleet: 3 },
  });
  return [byMail, byPhone];
}
