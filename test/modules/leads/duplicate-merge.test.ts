import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { BOB, cases, decide, keysOf, merge, ROBERT, unmerge } from "./duplicate-kit.js";
import { inquiry, send } from "./lead-kit.js";

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

  const mergeId = await merge(app.admin, a, b);
  const merged = await cases(app, marketer);
  await unmerge(app.admin, mergeId);
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
  const mergeId = await merge(app.admin, a, b);
  await app.core.relay.drain();
  const merged = await keysOf(app, b);
  await unmerge(app.admin, mergeId);
  await app.core.relay.drain();

  expect(made).toContain("company+name:kestrel water|RPRT");
  expect(changed).toContain("company+name:havel brewing|RPRT");
  expect(changed).not.toContain("company+name:kestrel water|RPRT");
  expect(merged).toEqual([]);
  expect(await keysOf(app, b)).toEqual(changed);
});
