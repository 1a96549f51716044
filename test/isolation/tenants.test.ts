import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import type { Context } from "../../server/context.js";
import { allEntities, type EntityClass } from "../../server/database/declarations.js";
import { answersTo, asking, differences, type Answer } from "./ask.js";
import { filteredReads, overHttp, pagesAfter, singleReads } from "./foreign-ids.js";
import { idSlots } from "./inputs.js";
import { readOperations, type Operation } from "./read-operations.js";
import { outcomesOf } from "./refusals.js";
import { checksums, textsIn, uuidsIn } from "./rows.js";
import { twoCompanies, type TwoCompanies } from "./two-companies.js";
import { withoutPolicies, withoutPredicate } from "./walls.js";

// Each test asks the whole schema.
vi.setConfig({ testTimeout: 240_000 });

let world: TwoCompanies;
const entities = allEntities().map(({ entity }) => entity);

beforeAll(async () => {
  world = await twoCompanies();
});

afterAll(async () => {
  await world?.[Symbol.asyncDispose]();
});

function ask(operations: readonly Operation[], change?: (ctx: Context) => Context) {
  return answersTo(asking(world.ours.app, world.ours.boss, change), operations);
}

/** All that can be asked of ours, or all of it that the compiled path answers. */
function everything({ isDeclaredOnly = false } = {}): Operation[] {
  const ids = (entity: EntityClass) => world.ours.ids.get(entity)?.slice(0, 1) ?? [];
  const { schema } = world.ours.app.core;
  return readOperations(schema, { may: () => true, ids, isDeclaredOnly });
}

/** Fields whose answer holds something of the other company. */
function leaksIn(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ operation, data }) => {
    const uuids = [...uuidsIn(data)].filter((uuid) => world.theirUuids.has(uuid));
    const texts = [...textsIn(data)].filter((text) => world.theirTexts.has(text));
    return [...uuids, ...texts].slice(0, 3).map((found) => `${operation.name}: ${found}`);
  });
}

const theirId = (entity: EntityClass) => world.theirs.ids.get(entity)?.[0] ?? null;
const ourIds = (entity: EntityClass) => world.ours.ids.get(entity) ?? [];
const codesIn = (answers: readonly Answer[]) => [...new Set(answers.flatMap(({ codes }) => codes))];
const dataOf = (answers: readonly Answer[]) => answers.map(({ data }) => data);

async function bothCompanies() {
  const { owner, theirs, ours } = world;
  return [
    await checksums(owner, theirs.app.workspaceId),
    await checksums(owner, ours.app.workspaceId),
  ];
}

test("both companies have rows of every kind, and texts that tell them apart", () => {
  for (const side of [world.theirs, world.ours]) {
    expect(entities.filter((entity) => side.ids.get(entity)?.length === 0)).toEqual([]);
  }
  expect(world.theirTexts.size).toBeGreaterThan(500);
});

test("no field of the schema shows a row of another company, on either read path", async () => {
  const answers = await ask(everything());
  const declared = await ask(everything({ isDeclaredOnly: true }));

  expect(leaksIn([...answers, ...declared])).toEqual([]);
  expect(codesIn([...answers, ...declared])).toEqual([]);
  expect(differences([...answers, ...declared])).toEqual([]);
  const left = declared.filter(({ isCompiled }) => !isCompiled).map((each) => each.operation.name);
  expect([...new Set(left)].sort()).toEqual([
    "agreedLine",
    "callScript",
    "changes",
    "duplicateSearch",
    "duplicatesOf",
    "importPlan",
    "importPresets",
    "importRejections",
    "leadConservation",
    "leadConservationTerm",
    "leadConversionPreview",
    "leadRoutePreview",
    "leadScoreAt",
    "leadStageDurations",
    "leadStages",
    "nurtureResults",
    "nurtureSettings",
    "publicContactPoints",
    "qualificationScript",
    "qualificationTerms",
    "routingPolicyInForce",
    "scoreFacts",
    "scoreOutcomes",
    "userWorkloads",
    "viewer",
  ]);
  const seen = new Set(answers.flatMap(({ data }) => [...uuidsIn(data)]));
  const unseen = entities.filter((each) => !ourIds(each).some((id) => seen.has(id.slice(-36))));
  expect(unseen).toEqual([]);
});

test("a filter by another company's ids and texts finds nothing and counts nothing", async () => {
  const answers = await ask(filteredReads(world.ours.app, theirId, world.theirRows));

  expect(answers.length).toBeGreaterThan(100);
  expect(codesIn(answers)).toEqual([]);
  expect(differences(answers)).toEqual([]);
  const found = answers.filter(({ data }) => /"id":|"count":[^0]/.test(JSON.stringify(data)));
  expect(found.map(({ operation }) => operation.name)).toEqual([]);
});

test("a cursor of another company's list goes on in one's own", async () => {
  const { theirs, ours } = world;
  const cursors = new Map<string, string>();
  const firsts = pagesAfter(theirs.app, () => null);
  for (const { operation, data } of await answersTo(asking(theirs.app, theirs.boss), firsts)) {
    const [cursor] = /(?<="startCursor":")[^"]*/.exec(JSON.stringify(data)) ?? [];
    if (cursor !== undefined) cursors.set(operation.name, cursor);
  }

  const answers = await ask(pagesAfter(ours.app, (name) => cursors.get(name) ?? null));

  expect(cursors.size).toBe(firsts.length);
  expect(codesIn(answers)).toEqual([]);
  expect(differences(answers)).toEqual([]);
  const shown = answers.flatMap(({ data }) => [...uuidsIn(nodesOf(data))]);
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.filter((uuid) => world.theirUuids.has(uuid))).toEqual([]);
});

/** Without `pageInfo`, whose cursors may repeat nothing but our own rows either way. */
function nodesOf(data: unknown): string[] {
  return (
    JSON.stringify(data)
      .match(/"id":"[^"]*"/g)
      ?.map((each) => each.slice(6, -1)) ?? []
  );
}

test("another company's id and a made-up id get the same answer, byte for byte", async () => {
  const { app } = world.ours;
  const madeUp = (entity: EntityClass) => (theirId(entity) ?? "").slice(0, -36) + randomUUID();

  const toTheirs = await overHttp(app, app.admin.key, singleReads(app, entities, theirId));
  const toMadeUp = await overHttp(app, app.admin.key, singleReads(app, entities, madeUp));

  expect(toTheirs.length).toBeGreaterThan(entities.length);
  expect(toTheirs).toEqual(toMadeUp);
  expect(toTheirs.filter((answer) => !answer.includes('"code":"NOT_FOUND"'))).toEqual([]);
});

test("no mutation takes another company's id, nor tells it from a made-up one", async () => {
  const { ours } = world;
  const slots = idSlots(ours.app.core.schema);
  const before = await bothCompanies();

  const ids = { foreign: theirId, own: ourIds, tries: 24 };
  const outcomes = await outcomesOf(asking(ours.app, ours.boss), slots, ids);
  const program = asking(ours.app, ours.app.admin.actor);
  const ofProgram = await outcomesOf(program, slots, { ...ids, tries: 1 });

  expect(outcomes).toHaveLength(slots.length);
  expect(outcomes.filter(({ code }) => code !== "NOT_FOUND")).toEqual([]);
  expect([...outcomes, ...ofProgram].filter((each) => each.tellsApart.length > 0)).toEqual([]);
  expect(ofProgram.filter(({ code }) => ["DONE", "INTERNAL"].includes(code))).toEqual([]);
  expect(await bothCompanies()).toEqual(before);
});

test("either wall holds alone: the code's own predicate, or row-level security", async () => {
  const operations = [...everything(), ...singleReads(world.ours.app, entities, theirId)];
  const both = await ask(operations);

  const onlyPolicies = await ask(operations, withoutPredicate);
  const onlyPredicate = await withoutPolicies(world.owner, () => ask(operations));

  expect(leaksIn([...both, ...onlyPolicies, ...onlyPredicate])).toEqual([]);
  expect(dataOf(onlyPolicies)).toEqual(dataOf(both));
  expect(dataOf(onlyPredicate)).toEqual(dataOf(both));
});

test("with both walls down the battery sees the other company on every list", async () => {
  const operations = everything({ isDeclaredOnly: true });
  const lists = pagesAfter(world.ours.app, () => null).map(({ name }) => name);

  const answers = await withoutPolicies(world.owner, () => ask(operations, withoutPredicate));

  const leaking = new Set(leaksIn(answers).map((leak) => leak.split(":")[0]));
  expect(lists.filter((name) => !leaking.has(name))).toEqual([]);
});

test("either wall alone keeps every mutation from another company's rows", async () => {
  const { ours, owner } = world;
  const slots = idSlots(ours.app.core.schema);
  const ids = { foreign: theirId, own: ourIds, tries: 24 };
  const before = await bothCompanies();

  const open = asking(ours.app, ours.boss, withoutPredicate);
  const onlyPolicies = await outcomesOf(open, slots, ids);
  const onlyPredicate = await withoutPolicies(owner, () =>
    outcomesOf(asking(ours.app, ours.boss), slots, ids),
  );

  for (const outcomes of [onlyPolicies, onlyPredicate]) {
    expect(outcomes.filter(({ code }) => code !== "NOT_FOUND")).toEqual([]);
  }
  expect(await bothCompanies()).toEqual(before);
});
