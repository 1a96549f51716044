import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { kept } from "../../../../server/modules/leads/sources/intake.policy.js";
import { DAY_MS, MINUTE_MS } from "../../../../server/spans.js";
import { expectCode, startApp, type TestApp } from "../../../support/app.js";
import { deliver, leadOf, makeSource, refusedOf, send, updateSource } from "./source-kit.js";

/** A source that wants a company, and what it refused of these people. */
async function refusals(app: TestApp, payloads: object[]) {
  const source = await makeSource(app, { requiredFields: ["company"] });
  for (const payload of payloads) {
    const refused = await deliver(app, source.id, payload);
    if (refused.kind !== "REFUSED") throw new Error("it is refused");
  }
  const nodes = await refusedOf(app.admin);
  const ids: string[] = nodes.map(({ id }: { id: string }) => id).reverse();
  return { source, ids };
}

test("marketing mends a payload, sees what is still wrong, and replays it as of when it came", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const { ids } = await refusals(app, [{ mail: "ana@acme.example", tags: ["a", "b"] }]);
  const [payloadId] = ids;
  app.clock.advance(2 * DAY_MS);

  const once = await send(marketer, "intakeMend", {
    payloadId,
    changes: [
      { path: "mail", value: null },
      { path: "email", value: "ana@acme.example" },
      { path: "tags.1", value: "c" },
      { path: "extra.note", value: 7 },
    ],
  });
  const twice = await send(marketer, "intakeMend", {
    payloadId,
    expectedVersion: 2,
    changes: [{ path: "company", value: "Acme" }],
  });
  const replayed = await send(marketer, "intakeReplay", { payloadIds: [payloadId] });

  expect(once.payload).toMatchObject({
    state: "REFUSED",
    problems: [{ path: "company", code: "FIELD_REQUIRED" }],
    payload: { email: "ana@acme.example", tags: ["a", "c"], extra: { note: 7 } },
  });
  expect(twice.payload.problems).toEqual([]);
  const [result] = replayed.results;
  expect(result).toMatchObject({
    outcome: "CREATED",
    payload: { state: "REPLAYED", payload: {}, lead: { id: result.lead.id } },
  });
  expect((await leadOf(app, result.lead.id)).touches.nodes).toMatchObject([
    { occurredAt: "2026-03-02T09:00:00.000Z" },
  ]);
});

test("many are replayed, each by itself: the bad one stays with its new reason", async () => {
  await using app = await startApp();
  const { source, ids } = await refusals(app, [
    { email: "bo@acme.example" },
    { note: "nobody" },
    { email: "cy@acme.example" },
  ]);
  await updateSource(app, source.id, { requiredFields: [] });

  const { results } = await send(app.admin, "intakeReplay", { payloadIds: ids });

  expect(results).toMatchObject([
    { outcome: "CREATED", payload: { state: "REPLAYED" } },
    { outcome: null, lead: null, payload: { state: "REFUSED", reasonCode: "INVALID_INPUT" } },
    { outcome: "CREATED", payload: { state: "REPLAYED" } },
  ]);
  expect(await app.count("lead")).toBe(2);
  await expectCode(
    "ILLEGAL_TRANSITION",
    send(app.admin, "intakeReplay", { payloadIds: [ids[1], ids[0]] }),
  );
  expect(await refusedOf(app.admin)).toContainEqual(
    expect.objectContaining({ id: ids[1], tries: 2 }),
  );
});

test("a payload replayed by hand is a known delivery when its sender tries again", async () => {
  await using app = await startApp();
  const { source, ids } = await refusals(app, [{ email: "di@acme.example" }]);
  await updateSource(app, source.id, { requiredFields: [] });
  await send(app.admin, "intakeReplay", { payloadIds: ids });

  const again = await deliver(app, source.id, { email: "di@acme.example" });

  expect(again).toMatchObject({ kind: "TAKEN", isReplay: true });
  expect(await app.count("touch")).toBe(1);
});

test("bad changes are refused and change nothing", async () => {
  await using app = await startApp();
  const { ids } = await refusals(app, [{ email: "ed@acme.example" }]);
  const [payloadId] = ids;
  const before = await refusedOf(app.admin);

  await expectCode("INVALID_INPUT", send(app.admin, "intakeMend", { payloadId, changes: [] }));
  await expectCode(
    "INVALID_INPUT",
    send(app.admin, "intakeMend", { payloadId, changes: [{ path: "a..b", value: 1 }] }),
  );
  await expectCode(
    "INVALID_INPUT",
    send(app.admin, "intakeMend", {
      payloadId,
      changes: [{ path: "a", value: "x".repeat(70_000) }],
    }),
  );
  await expectCode(
    "STALE_VERSION",
    send(app.admin, "intakeMend", {
      payloadId,
      expectedVersion: 9,
      changes: [{ path: "a", value: 1 }],
    }),
  );

  expect(await refusedOf(app.admin)).toEqual(before);
});

test("what is discarded is empty, and is neither mended nor replayed", async () => {
  await using app = await startApp();
  const { ids } = await refusals(app, [{ email: "fi@acme.example" }]);
  const [payloadId] = ids;

  const { payloads } = await send(app.admin, "intakeDiscard", { payloadIds: [payloadId] });

  expect(payloads).toMatchObject([{ state: "DISCARDED", payload: {} }]);
  const changes = [{ path: "company", value: "Acme" }];
  await expectCode("ILLEGAL_TRANSITION", send(app.admin, "intakeMend", { payloadId, changes }));
  await expectCode("ILLEGAL_TRANSITION", send(app.admin, "intakeReplay", { payloadIds: ids }));
});

test("a person is erased from what is kept, wherever the address or number stands", async () => {
  await using app = await startApp();
  const { ids } = await refusals(app, [
    { email: "Gus+shop@acme.example" },
    { note: "write to <gus@acme.example>, please" },
    { who: { tel: "+39 06 6982 1234" } },
    { email: "hu@acme.example" },
  ]);

  const byMail = await send(app.admin, "intakeErase", { person: { email: "gus@acme.example" } });
  const byPhone = await send(app.admin, "intakeErase", { person: { phone: "06 69821234" } });

  expect([byMail.erased, byPhone.erased]).toEqual([2, 1]);
  const left = await refusedOf(app.admin);
  const states = left.map(({ id, state }: { id: string; state: string }) => [id, state]);
  expect(Object.fromEntries(states)).toEqual({
    [ids[0] ?? ""]: "DISCARDED",
    [ids[1] ?? ""]: "DISCARDED",
    [ids[2] ?? ""]: "DISCARDED",
    [ids[3] ?? ""]: "REFUSED",
  });
  const tables = ["intake_payload", "intake_delivery", "audit_entry", "event_log", "state_change"];
  for (const table of tables) {
    const rows: { text: string }[] = await app.system.db.run((manager) =>
      manager.query(`SELECT t::text AS text FROM "${table}" t`),
    );
    expect(rows.filter(({ text }) => /gus|69821234/i.test(text))).toEqual([]);
  }
  await expectCode("INVALID_INPUT", send(app.admin, "intakeErase", { person: { email: "no" } }));
});

test("the oldest make room when there are too many or too old, and that is told", async () => {
  await using app = await startApp();
  const { source } = await refusals(app, [{ email: "ia@acme.example" }]);
  await app.system.db.run((manager) =>
    manager.query(
      `INSERT INTO intake_payload
       SELECT workspace_id, gen_random_uuid(), created_at + n * interval '1 ms', version, updated_at,
              source_id, state, reason_code, problems, tried_at, tries, lead_id, body, occasion,
              person_keys, delivery, bytes
         FROM intake_payload, generate_series(1, ${kept.count}) n WHERE workspace_id = $1`,
      [app.workspaceId],
    ),
  );
  app.clock.advance(1 * MINUTE_MS);

  await deliver(app, source.id, { email: "jo@acme.example" });

  expect(await app.count("intake_payload")).toBe(kept.count);
  app.clock.advance(91 * DAY_MS);
  await deliver(app, source.id, { email: "kim@acme.example" });
  expect(await app.count("intake_payload")).toBe(1);
  expect(await app.events("intake.dropped")).toMatchObject([
    { payload: { sourceId: source.id, count: 2 } },
    { payload: { sourceId: source.id, count: kept.count } },
  ]);
});

test("sales neither sees what was refused nor touches it", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { ids } = await refusals(app, [{ email: "lea@acme.example" }]);

  await expectCode("FORBIDDEN", refusedOf(seller));
  await expectCode("FORBIDDEN", send(seller, "intakeReplay", { payloadIds: ids }));
  await expectCode(
    "NOT_FOUND",
    seller.gql(`query ($id: ID!) { node(id: $id) { id } }`, { id: ids[0] }),
  );
});
