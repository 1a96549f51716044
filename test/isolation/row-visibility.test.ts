import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { allPermissions } from "../../server/auth/permissions.js";
import { visibleRows } from "../../server/auth/visibility.js";
import { allEntities, type EntityClass } from "../../server/database/declarations.js";
import { SqlParams } from "../../server/database/sql.js";
import { actorOfUser } from "../../server/modules/people/authenticate.js";
import { Department, FunctionLevel } from "../../server/modules/people/department.js";
import type { User } from "../../server/modules/people/user.entity.js";
import { allLists } from "../../server/reader/relations.js";
import { permissionToRead, rootReadOf } from "../../server/reader/roots.js";
import { answersTo, answerTo, asking, differences, type Answer } from "./ask.js";
import { overHttp, singleReads } from "./foreign-ids.js";
import { idSlots } from "./inputs.js";
import { oneCompany, sightOf, type OneCompany, type Sight } from "./one-company.js";
import { bothReadPaths } from "./read-operations.js";
import { outcomesOf } from "./refusals.js";
import { checksums, textsIn, uuidsIn } from "./rows.js";
import { withheldTypes } from "./visible-by-hand.js";

// Each test asks the whole schema.
vi.setConfig({ testTimeout: 240_000 });

let company: OneCompany;

beforeAll(async () => {
  company = await oneCompany();
});

afterAll(async () => {
  await company?.[Symbol.asyncDispose]();
});

function somebody(department: Department, level = FunctionLevel.STAFF): User {
  const found = company.people.filter((each) => each.department === department);
  const user = found.find(({ functionLevel }) => functionLevel === level);
  if (user === undefined) throw new Error(`Nobody works in ${department}`);
  return user;
}

/** One of each kind of sight: own and team's, liaison's, account's, and all but others' drafts. */
function watchers(): User[] {
  const { SALES, LIAISON, MANUFACTURING, OPS } = Department;
  const staff = [SALES, LIAISON, MANUFACTURING].map((department) => somebody(department));
  return [...staff, somebody(OPS, FunctionLevel.MANAGER)]; // who also reads the audit log and the feed
}

/** `{ leads { nodes { id touches { … } } } leadsCount { count } … }`: withheld rows by every list of them. */
function censusOperation() {
  const roots = Object.keys(company.app.core.schema.getQueryType()?.getFields() ?? {});
  const parts = roots.flatMap((name) => {
    const read = rootReadOf(name);
    if (read === undefined || !withheldTypes.includes(read.list.entity)) return [];
    if (read.kind === "count") return [`${name} { count }`];
    if (read.kind !== "page") return [];
    const below = allLists()
      .filter(({ parent, of }) => parent === read.list.entity && withheldTypes.includes(of.entity))
      .map((list) => `${list.name}(first: 250) { nodes { id } }`);
    return [`${name}(first: 250) { nodes { id ${below.join(" ")} } }`];
  });
  return { name: "census", document: `{ ${parts.join(" ")} }`, variables: {} };
}

function leaksIn(answers: readonly Answer[], sight: Sight): string[] {
  return answers.flatMap(({ operation, data }) => {
    const uuids = [...uuidsIn(data)].filter((uuid) => sight.hiddenUuids.has(uuid));
    const texts = [...textsIn(data)].filter((text) => sight.hiddenTexts.has(text));
    return [...uuids, ...texts].slice(0, 3).map((found) => `${operation.name}: ${found}`);
  });
}

test("the rules written by hand are about exactly the types that are withheld", () => {
  const actor = actorOfUser(somebody(Department.SALES));
  const withheld = allEntities().filter(({ entity }) => {
    const permission = permissionToRead(entity);
    if (permission !== undefined && !actor.permissions.has(permission)) return false;
    return visibleRows(entity, actor, "t", new SqlParams()) !== "TRUE";
  });

  expect(withheld.map(({ typeName }) => typeName).sort()).toEqual(
    withheldTypes.map(({ name }) => name).sort(),
  );
});

test("everybody's lists and counts hold the rows the rule says, and no other", async () => {
  const census = censusOperation();
  const shown = new Set<EntityClass>();
  const hidden = new Set<EntityClass>();

  for (const user of company.people) {
    const sight = await sightOf(company, user);
    const answer = await answerTo(asking(company.app, actorOfUser(user)), census);
    const seen = uuidsIn(answer.data);
    expect(differences([answer])).toEqual([]);
    for (const entity of withheldTypes) {
      const listed = (company.ids.get(entity) ?? []).filter((id) => seen.has(id.slice(-36)));
      expect([user.department, entity.name, listed]).toEqual([
        user.department,
        entity.name,
        sight.visible.get(entity),
      ]);
      if (listed.length > 0) shown.add(entity);
      if ((sight.hidden.get(entity) ?? []).length > 0) hidden.add(entity);
    }
    expect(countsIn(answer)).toEqual(countsOf(sight));
  }
  expect([shown.size, hidden.size]).toEqual([withheldTypes.length, withheldTypes.length]);
});

function countsIn({ data }: Answer): Record<string, unknown> {
  const [plain] = Array.isArray(data) ? data : [data];
  return Object.fromEntries(Object.entries(plain).filter(([name]) => name.endsWith("Count")));
}

function countsOf(sight: Sight): Record<string, unknown> {
  const roots = Object.keys(company.app.core.schema.getQueryType()?.getFields() ?? {});
  const counted = roots.flatMap((name) => {
    const read = rootReadOf(name);
    const rows = read === undefined ? undefined : sight.visible.get(read.list.entity);
    return read?.kind === "count" && rows !== undefined ? [[name, { count: rows.length }]] : [];
  });
  return Object.fromEntries(counted);
}

test("no field of any type shows a row that is withheld, on either read path", async () => {
  for (const user of watchers()) {
    const actor = actorOfUser(user);
    const sight = await sightOf(company, user);
    const reading = {
      may: (permission: Parameters<typeof actor.permissions.has>[0]) =>
        actor.permissions.has(permission),
      ids: (entity: EntityClass) =>
        (sight.visible.get(entity) ?? company.ids.get(entity) ?? []).slice(0, 1),
    };
    const operations = bothReadPaths(company.app.core.schema, reading);
    const answers = await answersTo(asking(company.app, actor), operations);

    expect([user.department, leaksIn(answers, sight)]).toEqual([user.department, []]);
    expect(differences(answers)).toEqual([]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect([sight.hiddenUuids.size, sight.hiddenTexts.size].every((size) => size > 3)).toBe(true);
  }
});

test("a row that is withheld and one that is not there get the same answer, byte for byte", async () => {
  for (const user of watchers()) {
    const { hidden } = await sightOf(company, user);
    const { key } = await company.app.callerOf(user);
    const id = (entity: EntityClass) => hidden.get(entity)?.[0] ?? null;
    const madeUp = (entity: EntityClass) => id(entity) && id(entity)?.slice(0, -36) + randomUUID();

    const toHidden = await overHttp(company.app, key, singleReads(company.app, withheldTypes, id));
    const made = singleReads(company.app, withheldTypes, madeUp);

    expect(toHidden).toEqual(await overHttp(company.app, key, made));
    expect(toHidden.length).toBeGreaterThan(5);
    expect(toHidden.filter((answer) => !answer.includes('"code":"NOT_FOUND"'))).toEqual([]);
  }
});

test("no mutation finds a row that is withheld, whatever else one may do", async () => {
  const { app, owner } = company;
  const slots = idSlots(app.core.schema).filter(({ target }) => withheldTypes.includes(target));
  for (const user of watchers()) {
    const { hidden, visible } = await sightOf(company, user);
    const before = await checksums(owner, app.workspaceId);

    const actor = { ...actorOfUser(user), permissions: new Set(allPermissions()) };
    const outcomes = await outcomesOf(asking(app, actor), slots, {
      foreign: (target) => hidden.get(target)?.[0] ?? null,
      own: (target) => visible.get(target) ?? company.ids.get(target) ?? [],
      tries: 8,
    });

    expect(outcomes.length).toBeGreaterThan(8);
    // Whose report it is, is asked before which of its items: that answer comes first for some.
    const found = outcomes.filter(({ code }) => code !== "NOT_FOUND");
    expect(found.filter(({ slot }) => !slot.endsWith("changeDiscussion.itemId"))).toEqual([]);
    expect(found.filter(({ code }) => ["DONE", "INTERNAL"].includes(code))).toEqual([]);
    expect(outcomes.filter(({ tellsApart }) => tellsApart.length > 0)).toEqual([]);
    expect(await checksums(owner, app.workspaceId)).toEqual(before);
  }
});
