import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../../support/app.js";
import { leadOf, makeSource, refusedOf, send } from "./source-kit.js";

test("a trade show's list comes in with its event and badges; a bad row is kept, the others stay", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const source = await makeSource(app, {
    name: "Watertech Fair",
    kind: "TRADE_SHOW",
    mapping: [{ path: "badge", field: "externalRefs.badge-scanner" }],
    attributes: { consent: "badge scan" },
  });
  const people = [
    { name: "Ana Ruiz", email: "ana@acme.example", badge: "W-1", interest: "Boosters" },
    { company: "Nobody Ltd" },
    { name: "Bo Lund", email: "bo@acme.example", badge: "W-2", consent: "newsletter" },
  ];

  const { results } = await send(marketer, "leadIntake", {
    sourceId: source.id,
    event: "Watertech Fair 2026",
    occurredAt: "2026-02-27T10:00:00.000Z",
    deliveries: people.map((payload) => ({ payload })),
  });

  expect(results).toMatchObject([
    {
      outcome: "CREATED",
      lead: {
        sourceDetail: "Watertech Fair 2026",
        attributes: { consent: "badge scan", event: "Watertech Fair 2026", interest: "Boosters" },
      },
    },
    { outcome: null, lead: null, refused: { reasonCode: "INVALID_INPUT" } },
    { outcome: "CREATED", lead: { attributes: { consent: "newsletter" } } },
  ]);
  expect(await leadOf(app, results[0].lead.id)).toMatchObject({
    receivedVia: "TRADE_SHOW",
    externalReferences: { nodes: [{ system: "badge-scanner", externalId: "W-1" }] },
    touches: { nodes: [{ occurredAt: "2026-02-27T10:00:00.000Z" }] },
  });
});

test("a row mended after the show is of the show: its day, its name", async () => {
  await using app = await startApp();
  const source = await makeSource(app, { name: "Fair", kind: "TRADE_SHOW" });
  const { results } = await send(app.admin, "leadIntake", {
    sourceId: source.id,
    event: "Fair 2026",
    occurredAt: "2026-02-27T10:00:00.000Z",
    deliveries: [{ payload: { mail: "cy@acme.example" } }],
  });
  const payloadId = results[0].refused.id;

  const changes = [{ path: "email", value: "cy@acme.example" }];
  await send(app.admin, "intakeMend", { payloadId, changes });
  const replayed = await send(app.admin, "intakeReplay", { payloadIds: [payloadId] });

  expect(await leadOf(app, replayed.results[0].lead.id)).toMatchObject({
    sourceDetail: "Fair 2026",
    attributes: { event: "Fair 2026" },
    touches: { nodes: [{ occurredAt: "2026-02-27T10:00:00.000Z" }] },
  });
});

test("the same list again changes nothing, and neither does an empty or an oversized one", async () => {
  await using app = await startApp();
  const { id: sourceId } = await makeSource(app, { ratePerMinute: 1_000 });
  const deliveries = ["di", "ed"].map((name) => ({ payload: { email: `${name}@acme.example` } }));

  await send(app.admin, "leadIntake", { sourceId, deliveries });
  const { results } = await send(app.admin, "leadIntake", { sourceId, deliveries });

  expect(results).toMatchObject([{ repeated: true }, { repeated: true }]);
  expect(await app.count("touch")).toBe(2);
  await expectCode("INVALID_INPUT", send(app.admin, "leadIntake", { sourceId, deliveries: [] }));
  const many = Array.from({ length: 201 }, () => ({ payload: {} }));
  await expectCode("INVALID_INPUT", send(app.admin, "leadIntake", { sourceId, deliveries: many }));
  expect(await refusedOf(app.admin)).toEqual([]);
});

test("a list over the source's rate is refused as a whole", async () => {
  await using app = await startApp();
  const { id: sourceId } = await makeSource(app, { ratePerMinute: 2 });
  const deliveries = [1, 2, 3].map((nth) => ({ payload: { email: `p${nth}@acme.example` } }));

  await expectCode("RATE_LIMITED", send(app.admin, "leadIntake", { sourceId, deliveries }));

  expect(await app.count("lead")).toBe(0);
});
