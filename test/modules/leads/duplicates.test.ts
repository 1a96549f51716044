import { expect, test } from "vitest";

import { inTransaction } from "../../../server/context.js";
import { emit } from "../../../server/events/emit.js";
import { Department } from "../../../server/modules/people/department.js";
import { BLOCK_CAP } from "../../../server/modules/leads/rules/identity/lead-blocks.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";
import { inquiry, send } from "./lead-kit.js";

const CASE = `id version state band score probability modelVersion decidedScore note
  older { id } newer { id } decidedBy { id } inheritedFrom { id }
  evidence { attribute level bits explanation }`;

/** Once all consumers have heard all there is. */
async function cases(app: TestApp, caller: Caller) {
  await app.core.relay.drain();
  const data = await caller.gql(`{ duplicateCases { nodes { ${CASE} } } }`);
  return data.duplicateCases.nodes;
}

async function decide(caller: Caller, input: object) {
  const document = `mutation ($input: DuplicateDecideInput!) {
    duplicateDecide(input: $input) { replayed duplicate { ${CASE} } } }`;
  return (await caller.gql(document, { input })).duplicateDecide.duplicate;
}

/** As the merge's event tells it. */
async function tell(app: TestApp, name: string, survivorId: string, mergedIds: string[]) {
  await inTransaction(app.system, (ctx) =>
    emit(ctx, { name, version: 1, subjectId: survivorId, payload: { survivorId, mergedIds } }),
  );
}

async function setStatus(app: TestApp, id: string, status: string) {
  await app.system.db.run((manager) =>
    manager.query("UPDATE lead SET status = $2 WHERE id = right($1, 36)::uuid", [id, status]),
  );
}

async function keysOf(app: TestApp, id: string): Promise<string[]> {
  const rows: { key: string }[] = await app.system.db.run((manager) =>
    manager.query("SELECT key FROM lead_match_key WHERE lead_id = right($1, 36)::uuid ORDER BY 1", [
      id,
    ]),
  );
  return rows.map(({ key }) => key);
}

const ROBERT = {
  givenName: "Robert",
  familyName: "Lindqvist",
  email: "robert.lindqvist@kestrel.example",
  company: "Kestrel Water Ltd",
  title: "Plant Manager",
  countryCode: "GB",
};
const BOB = {
  name: "Bob Lindquist",
  email: "boblind@gmail.com",
  company: "Kestrel Water",
  title: "Plant Manager",
  countryCode: "GB",
};

test("one person under a short form and another address is a case, with reasons that sum to it", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const older = await inquiry(marketer, ROBERT);
  await inquiry(marketer, { name: "Bob Marley", email: "bob@tuff.example", company: "Tuff Gong" });
  const newer = await inquiry(marketer, BOB);

  const [found, ...others] = await cases(app, marketer);

  expect(others).toEqual([]);
  expect(found).toMatchObject({
    state: "OPEN",
    band: "REVIEW",
    modelVersion: 1,
    decidedBy: null,
    older: { id: older },
    newer: { id: newer },
  });
  const levels = found.evidence.map((each: { attribute: string; level: string | null }) => [
    each.attribute,
    each.level,
  ]);
  expect(levels).toEqual([
    ["prior", null],
    ["givenName", "CLOSE"],
    ["familyName", "CLOSE"],
    ["email", "DIFFERENT"],
    ["company", "EXACT"],
    ["title", "EXACT"],
  ]);
  const sum = found.evidence.reduce(
    (total: number, { bits }: { bits: string }) => total + Number(bits),
    0,
  );
  expect(sum.toFixed(2)).toBe(found.score);
  expect(Number(found.probability)).toBeCloseTo(1 / (1 + 2 ** -Number(found.score)), 3);
  expect(found.evidence[2].explanation).toBe(
    "Family name is the same but for a slip or a short form",
  );
  const [event, ...more] = await app.events("duplicate.found");
  expect(more).toEqual([]);
  expect(event?.payload).toEqual({
    duplicateId: found.id,
    olderId: older,
    newerId: newer,
    score: found.score,
    band: "REVIEW",
  });
});

test("colleagues, namesakes elsewhere and relatives at one company are nobody's question", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  await inquiry(marketer, { ...ROBERT, givenName: "Astrid", email: "astrid@kestrel.example" });
  await inquiry(marketer, { ...ROBERT, familyName: "Moreau", email: "moreau@kestrel.example" });
  await inquiry(marketer, {
    ...ROBERT,
    email: "r@havel.example",
    company: "Havel Brewing",
    title: "Owner",
    countryCode: "DE",
  });

  expect(await cases(app, marketer)).toEqual([]);
});

test("telephone and name agreeing by a later change is the AUTO band", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, { ...ROBERT, phone: "+442079460111" });
  const newer = await inquiry(marketer, { ...ROBERT, email: "rl@kestrel.example" });
  await send(marketer, "update", { leadId: newer, phone: "+442079460111" });

  expect(await cases(app, marketer)).toMatchObject([{ band: "AUTO", state: "OPEN" }]);
});

test("who was decided distinct is not asked about again, by whichever door they return", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  const [found] = await cases(app, marketer);

  const decided = await decide(marketer, {
    duplicateId: found.id,
    decision: "DISTINCT",
    note: "Father and son",
  });
  await send(marketer, "capture", { ...BOB, receivedVia: "IMPORT", city: "Leeds" });
  await send(marketer, "update", { leadId: newer, title: "Owner" });

  expect(decided).toMatchObject({
    state: "DISTINCT",
    note: "Father and son",
    decidedBy: { id: marketer.userId },
    decidedScore: found.score,
  });
  expect(await cases(app, marketer)).toEqual([decided]);
  expect(await app.events("duplicate.found")).toHaveLength(1);
  expect(await app.events("duplicate.decided")).toMatchObject([{ payload: { state: "DISTINCT" } }]);
});

test("they are asked about again when the evidence has grown by seven bits", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const older = await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  const [found] = await cases(app, marketer);
  await decide(marketer, { duplicateId: found.id, decision: "DISTINCT" });

  for (const leadId of [older, newer]) {
    await send(marketer, "update", { leadId, phone: "+442079460111" });
  }

  const [again] = await cases(app, marketer);
  expect(again).toMatchObject({ id: found.id, state: "OPEN", decidedScore: null, decidedBy: null });
  expect(Number(again.score)).toBeGreaterThan(Number(found.score) + 7);
});

test("a decision is taken back, and only a decision", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  await inquiry(marketer, BOB);
  const [{ id: duplicateId }] = await cases(app, marketer);

  const data = await expectCode(
    "ILLEGAL_TRANSITION",
    decide(marketer, { duplicateId, decision: "UNDECIDED" }),
  );
  await decide(marketer, { duplicateId, decision: "DISTINCT" });
  const open = await decide(marketer, { duplicateId, decision: "UNDECIDED" });

  expect(data).toEqual({ from: "OPEN", to: "OPEN" });
  expect(open).toMatchObject({ state: "OPEN", decidedBy: null, decidedScore: null });
});

test("a case whose evidence goes is withdrawn, and comes back with it", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  await cases(app, marketer);

  await send(marketer, "update", { leadId: newer, name: "Zoe Adler", company: "Adler" });
  const [withdrawn] = await cases(app, marketer);
  await send(marketer, "update", { leadId: newer, name: BOB.name, company: BOB.company });
  const [again] = await cases(app, marketer);

  expect(withdrawn).toMatchObject({ state: "WITHDRAWN" });
  expect(again).toMatchObject({ id: withdrawn.id, state: "OPEN" });
});

test("a stale version is refused, and so is who may not decide", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const seller = await app.person(Department.SALES);
  await inquiry(marketer, ROBERT);
  await inquiry(marketer, BOB);
  const [{ id: duplicateId }] = await cases(app, marketer);
  const input = { duplicateId, decision: "DISTINCT" };

  await expectCode("FORBIDDEN", decide(seller, input));
  await expectCode("STALE_VERSION", decide(marketer, { ...input, expectedVersion: 7 }));

  expect(await cases(app, marketer)).toMatchObject([{ state: "OPEN", version: 1 }]);
});

test("a case is seen by who sees both leads", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const seller = await app.person(Department.SALES);
  const other = await app.person(Department.SALES);
  const older = await inquiry(marketer, ROBERT);
  const newer = await inquiry(marketer, BOB);
  const assign = (leadId: string, { userId }: Caller) =>
    send(app.admin, "assign", { leadId, ownerId: userId, note: "Hers" });
  await assign(older, seller);
  await assign(newer, other);
  const hidden = await cases(app, seller);

  await assign(newer, seller);

  expect(hidden).toEqual([]);
  expect(await cases(app, other)).toEqual([]);
  expect(await cases(app, seller)).toHaveLength(1);
  const { duplicatesOf } = await seller.gql(`{ duplicatesOf(leadId: "${newer}") { id } }`);
  expect(duplicatesOf).toHaveLength(1);
  await expectCode("NOT_FOUND", other.gql(`{ duplicatesOf(leadId: "${newer}") { id } }`));
});

const SEARCH = `query ($input: DuplicateSearchInput!) { duplicateSearch(input: $input) {
  modelVersion problems { path code }
  matches { lead { id } score band evidence { attribute level bits } } } }`;

test("a person is searched for by what is known of them, and nothing is written", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const id = await inquiry(marketer, ROBERT);
  await inquiry(marketer, { name: "Bob Marley", email: "bob@tuff.example", company: "Tuff Gong" });
  await app.core.relay.drain();
  const before = await app.count("event_log");
  const search = async (input: object) => (await marketer.gql(SEARCH, { input })).duplicateSearch;

  const alike = await search({ name: "Lindqvist, Rob", company: "Kestrel Water" });
  const exact = await search({
    email: "Robert.Lindqvist+news@kestrel.example",
    name: "R Lindqvist",
  });
  const badPhone = await search({ name: "Lindqvist, Rob", company: "Kestrel Water", phone: "12" });
  const nobody = await search({ name: "Zoe Adler" });

  expect(alike).toMatchObject({ modelVersion: 1, matches: [{ lead: { id }, band: "REVIEW" }] });
  expect(exact).toMatchObject({ matches: [{ lead: { id }, band: "AUTO" }] });
  expect(badPhone).toMatchObject({ problems: [{ path: "phone" }], matches: [{ lead: { id } }] });
  expect(nobody).toEqual({ modelVersion: 1, problems: [], matches: [] });
  expect(await app.count("event_log")).toBe(before);
});

test("a search finds no lead beyond one's rows, and needs somebody to look for", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const [seller, other] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const leadId = await inquiry(marketer, ROBERT);
  await send(app.admin, "assign", { leadId, ownerId: other.userId, note: "His" });
  await app.core.relay.drain();

  const { duplicateSearch } = await seller.gql(SEARCH, { input: { email: ROBERT.email } });

  expect(duplicateSearch.matches).toEqual([]);
  await expectCode("INVALID_INPUT", seller.gql(SEARCH, { input: { company: "Kestrel" } }));
  await expectCode("INVALID_INPUT", seller.gql(SEARCH, { input: { name: "..." } }));
});

test("a merge answers the question, and hands the merged lead's decisions to the survivor", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const a = await inquiry(marketer, ROBERT);
  const b = await inquiry(marketer, BOB);
  const c = await inquiry(marketer, { ...BOB, name: "Rob Lindkvist", email: "rob@gmx.net" });
  const found = await cases(app, marketer);
  const caseOf = (x: string, y: string) =>
    found.find((each: { older: { id: string }; newer: { id: string } }) =>
      [each.older.id, each.newer.id].every((id) => [x, y].includes(id)),
    );
  expect(found).toHaveLength(3);
  const [ac, bc] = [caseOf(a, c), caseOf(b, c)];
  await decide(marketer, { duplicateId: bc.id, decision: "DISTINCT", note: "His son" });

  await setStatus(app, b, "MERGED");
  await tell(app, "lead.merged", a, [b]);
  const merged = await cases(app, marketer);
  await setStatus(app, b, "INQUIRY");
  await tell(app, "lead.unmerged", a, [b]);
  const unmerged = await cases(app, marketer);

  const states = (list: { id: string; state: string }[]) =>
    new Map(list.map(({ id, state }) => [id, state]));
  const ab = caseOf(a, b);
  expect(states(merged)).toEqual(
    new Map([
      [ab.id, "MERGED"],
      [ac.id, "DISTINCT"],
      [bc.id, "DISTINCT"],
    ]),
  );
  const inherited = merged.find(({ id }: { id: string }) => id === ac.id);
  expect(inherited).toMatchObject({ note: "His son", inheritedFrom: { id: bc.id } });
  expect(states(unmerged)).toEqual(
    new Map<string, string>([
      [ab.id, "OPEN"],
      [ac.id, "OPEN"],
      [bc.id, "DISTINCT"],
    ]),
  );
  await expectCode(
    "ILLEGAL_TRANSITION",
    decide(marketer, { duplicateId: bc.id, decision: "DISTINCT" }),
  );
});

test("the keys follow the lead: made, changed, gone with a merge and back with its undoing", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const [a, b] = [await inquiry(marketer, ROBERT), await inquiry(marketer, BOB)];
  await app.core.relay.drain();
  const made = await keysOf(app, b);

  await send(marketer, "update", { leadId: b, company: "Havel Brewing" });
  await app.core.relay.drain();
  const changed = await keysOf(app, b);
  await setStatus(app, b, "MERGED");
  await tell(app, "lead.merged", a, [b]);
  await app.core.relay.drain();
  const merged = await keysOf(app, b);
  await setStatus(app, b, "INQUIRY");
  await tell(app, "lead.unmerged", a, [b]);
  await app.core.relay.drain();

  expect(made).toContain("company+name:kestrel water|RPRT");
  expect(changed).toContain("company+name:havel brewing|RPRT");
  expect(changed).not.toContain("company+name:kestrel water|RPRT");
  expect(merged).toEqual([]);
  expect(await keysOf(app, b)).toEqual(changed);
});

test("a key that more leads share than a block may hold is no criterion", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  for (let nth = 0; nth <= BLOCK_CAP; nth += 1) {
    await inquiry(marketer, { name: "Info Desk", email: `desk${nth}@shop${nth}.example` });
  }
  await app.core.relay.drain();
  const [{ count }] = await app.system.db.run((manager) =>
    manager.query("SELECT count(*)::int FROM lead_match_key WHERE key = 'name:desk info'"),
  );

  const { duplicateSearch } = await marketer.gql(SEARCH, { input: { name: "Info Desk" } });

  expect(count).toBe(BLOCK_CAP + 1);
  expect(duplicateSearch.matches).toEqual([]);
});
