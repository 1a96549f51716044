import { parse, type OperationDefinitionNode } from "graphql";
import { expect, test } from "vitest";

import { priceOperation } from "../../../server/graphql/cost.js";
import { expectCode, startApp, type Caller } from "../../support/app.js";
import { company, inquiry } from "./lead-kit.js";

const CAPTURE_MANY = `mutation Many($input: LeadCaptureManyInput!) { leadCaptureMany(input: $input) {
  replayed
  results { lead { id status } outcome matchedBy problems { code } handOff { id }
    error { code message data } } } }`;

async function captureMany(caller: Caller, rows: object[], idempotencyKey?: string) {
  const input = { rows: rows.map((row) => ({ receivedVia: "API", ...row })), idempotencyKey };
  return (await caller.gql(CAPTURE_MANY, { input })).leadCaptureMany;
}

test("each has an answer in its place, and whoever is refused takes nobody along", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const known = await inquiry(marketer, { email: "ana@x.example" });

  const { results } = await captureMany(marketer, [
    { email: "bo@x.example", handRaised: true, phone: "12" },
    { email: "ANA@x.example" },
    { name: "x".repeat(600) },
    { company: "Acme" },
    { email: "bo@x.example" },
    { name: "C\0y" },
    { name: "Di", idempotencyKey: "k" },
  ]);

  expect(results.map(({ outcome }: { outcome: string | null }) => outcome)).toEqual([
    "CREATED",
    "UNCHANGED",
    null,
    null,
    "UNCHANGED",
    null,
    null,
  ]);
  expect(results[0]).toMatchObject({
    lead: { status: "MQL" },
    problems: [{ code: "PHONE_TOO_SHORT" }],
    handOff: { id: expect.stringMatching(/^handoff_/) },
    error: null,
  });
  expect(results[1]).toMatchObject({ lead: { id: known }, matchedBy: "EMAIL" });
  expect(results[4].lead.id).toBe(results[0].lead.id);
  expect(results[2].error).toMatchObject({
    code: "INVALID_INPUT",
    data: { problems: [{ path: "name" }] },
  });
  const codes = [3, 5, 6].map((at) => results[at].error.code);
  expect(codes).toEqual(["INVALID_INPUT", "INVALID_INPUT", "INVALID_INPUT"]);
  expect(await app.count("lead")).toBe(2);
  expect(await app.count("touch")).toBe(4);
});

test("the same key gives the same answers and no second touch", async () => {
  await using app = await startApp();
  const rows = [{ email: "ana@x.example" }, { company: "Acme" }];

  const first = await captureMany(app.admin, rows, "many-1");
  const second = await captureMany(app.admin, rows, "many-1");

  expect(second).toEqual({ ...first, replayed: true });
  expect(await app.count("touch")).toBe(1);
});

test("none, more than 200, and a caller who may not capture are refused as a whole", async () => {
  await using app = await startApp();
  const reader = await app.program(["lead:read"]);
  const rows = Array.from({ length: 201 }, (_, i) => ({ email: `p${i}@x.example` }));

  await expectCode("INVALID_INPUT", captureMany(app.admin, []));
  await expectCode("INVALID_INPUT", captureMany(app.admin, rows));
  await expectCode("FORBIDDEN", captureMany(reader, rows.slice(0, 1)));

  expect(await app.count("lead")).toBe(0);
});

test("the price grows with the rows: an answer for each, whether they come as text or as variables", async () => {
  await using app = await startApp();
  const price = (source: string, variables = {}) => {
    const document = parse(source);
    const [operation] = document.definitions.filter(
      (each): each is OperationDefinitionNode => each.kind === "OperationDefinition",
    );
    if (operation === undefined) throw new Error("No operation");
    return priceOperation(app.core.schema, document, operation, variables);
  };
  const rows = Array.from({ length: 30 }, () => ({ name: "Ana", receivedVia: "API" }));
  const ask = (input: string, head = "") =>
    `mutation${head} { leadCaptureMany(input: ${input}) { results { lead { id } } } }`;

  const prices = [
    price(ask("$input", "($input: LeadCaptureManyInput!)"), { input: { rows } }),
    price(ask("{ rows: $rows }", "($rows: [LeadCaptureInput!]!)"), { rows }),
    price(ask('{ rows: [{ name: "Ana", receivedVia: API }] }')),
  ];

  expect(prices).toEqual([10 + 1 + 30 * 2, 10 + 1 + 30 * 2, 10 + 1 + 2]);
});

test("the SDK takes many at once", async () => {
  await using app = await startApp();
  const client = (await app.serve()).client(app.admin);

  const { results } = await client.leads.captureMany({
    rows: [
      { email: "ana@x.example", receivedVia: "API" },
      { company: "Acme", receivedVia: "API" },
    ],
  });

  expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
    ["CREATED", undefined],
    [null, "INVALID_INPUT"],
  ]);
});
