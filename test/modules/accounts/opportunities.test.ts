import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import {
  ACCOUNT_CREATE,
  OPPORTUNITY_CREATE,
  OPPORTUNITY_MOVE,
  OPPORTUNITY_READ,
  OPPORTUNITY_UPDATE,
} from "./documents.js";

const NOW = "2026-03-02T09:00:00.000Z";

test("a deal opens in its first stage, with that as its history", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { accountCreate } = await seller.gql(ACCOUNT_CREATE, { input: { name: "Acme" } });

  const { opportunityCreate } = await seller.gql(OPPORTUNITY_CREATE, {
    input: {
      name: "Pumps",
      accountId: accountCreate.account.id,
      amount: { amount: "4514", currencyCode: "USD" },
      closeOn: "2026-06-30",
      engagedOn: "2026-02-20",
      ownerId: seller.userId,
      product: "GTX Pro",
    },
  });

  const { opportunity } = opportunityCreate;
  expect(opportunity).toEqual({
    id: opportunity.id,
    version: 1,
    name: "Pumps",
    stage: "PROSPECTING",
    amount: { amount: "4514.0000", currencyCode: "USD" },
    closeOn: "2026-06-30",
    engagedOn: "2026-02-20",
    product: "GTX Pro",
    lossReason: null,
    openedAt: NOW,
    closedAt: null,
    account: { id: accountCreate.account.id },
    owner: { id: seller.userId },
    externalReferences: { nodes: [] },
    history: {
      nodes: [
        {
          fromState: null,
          toState: "PROSPECTING",
          note: null,
          actorKind: "USER",
          occurredAt: NOW,
        },
      ],
    },
  });
  const read = await seller.gql(OPPORTUNITY_READ, { id: opportunity.id });
  expect(read.opportunity).toEqual(opportunity);
  expect(await app.events("opportunity.created")).toMatchObject([
    { payload: { opportunityId: opportunity.id, stage: "PROSPECTING", ownerId: seller.userId } },
  ]);
});

test("a deal that is over is recorded with its own times and no invented moves", async () => {
  await using app = await startApp();

  const { opportunityCreate } = await app.admin.gql(OPPORTUNITY_CREATE, {
    input: { name: "Old", stage: "CLOSED_WON", closedAt: "2017-03-01T00:00:00Z" },
  });

  const past = "2017-03-01T00:00:00.000Z";
  expect(opportunityCreate.opportunity).toMatchObject({
    stage: "CLOSED_WON",
    openedAt: past,
    closedAt: past,
    account: null,
    history: { nodes: [{ fromState: null, toState: "CLOSED_WON" }] },
  });
});

test.each([
  ["lost without a reason", { stage: "CLOSED_LOST" }, "input.lossReason"],
  [
    "won with a reason for losing",
    { stage: "CLOSED_WON", lossReason: "Price" },
    "input.lossReason",
  ],
  ["open with a closing time", { closedAt: "2026-03-01T00:00:00Z" }, "input.closedAt"],
  [
    "closed before it was opened",
    { stage: "CLOSED_WON", openedAt: "2026-03-02T00:00:00Z", closedAt: "2026-03-01T00:00:00Z" },
    "input.closedAt",
  ],
  [
    "worth less than nothing",
    { amount: { amount: "-1", currencyCode: "EUR" } },
    "input.amount.amount",
  ],
])("a deal that is %s is refused, and nothing is written", async (_, fields, path) => {
  await using app = await startApp();

  const data = await expectCode(
    "INVALID_INPUT",
    app.admin.gql(OPPORTUNITY_CREATE, { input: { name: "Pumps", ...fields } }),
  );

  expect(data.problems.map((problem: { path: string }) => problem.path)).toEqual([path]);
  expect(await app.count("opportunity")).toBe(0);
});

test("an update leaves what is absent, clears what is null, and does not touch the stage", async () => {
  await using app = await startApp();
  const { opportunityCreate } = await app.admin.gql(OPPORTUNITY_CREATE, {
    input: {
      name: "Pumps",
      stage: "PROPOSAL",
      amount: { amount: "10", currencyCode: "EUR" },
      closeOn: "2026-06-30",
      product: "GTX",
    },
  });
  const opportunityId = opportunityCreate.opportunity.id;

  const { opportunityUpdate } = await app.admin.gql(OPPORTUNITY_UPDATE, {
    input: { opportunityId, amount: null, product: null, engagedOn: "2026-01-05" },
  });

  expect(opportunityUpdate.opportunity).toEqual({
    ...opportunityCreate.opportunity,
    version: 2,
    amount: null,
    product: null,
    engagedOn: "2026-01-05",
  });
  expect(await app.events("opportunity.changed")).toMatchObject([
    {
      payload: { opportunityId, changed: ["amount", "amountCurrency", "engagedOn", "product"] },
    },
  ]);
});

test("a lost deal says why, and its history keeps it", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { opportunityCreate } = await seller.gql(OPPORTUNITY_CREATE, { input: { name: "Pumps" } });
  const opportunityId = opportunityCreate.opportunity.id;
  app.clock.advance(60_000);

  const refusal = await expectCode(
    "TRANSITION_GUARD",
    seller.gql(OPPORTUNITY_MOVE, { input: { opportunityId, stage: "CLOSED_LOST" } }),
  );
  const before = await seller.gql(OPPORTUNITY_READ, { id: opportunityId });
  const { opportunityMove } = await seller.gql(OPPORTUNITY_MOVE, {
    input: { opportunityId, stage: "CLOSED_LOST", lossReason: "Price" },
  });

  expect(refusal).toEqual({ from: "PROSPECTING", to: "CLOSED_LOST", guard: "loss-reason-given" });
  expect(before.opportunity).toEqual(opportunityCreate.opportunity);
  expect(opportunityMove.opportunity).toMatchObject({
    stage: "CLOSED_LOST",
    lossReason: "Price",
    closedAt: "2026-03-02T09:01:00.000Z",
    version: 2,
    history: {
      nodes: [
        { toState: "PROSPECTING" },
        { fromState: "PROSPECTING", toState: "CLOSED_LOST", note: "Price" },
      ],
    },
  });
  expect(await app.events("opportunity.moved")).toMatchObject([
    { payload: { opportunityId, fromStage: "PROSPECTING", toStage: "CLOSED_LOST" } },
  ]);
  expect(await app.events("opportunity.changed")).toEqual([]);
});

test("only a manager reopens, which forgets why and when it was closed", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const { opportunityCreate } = await seller.gql(OPPORTUNITY_CREATE, {
    input: { name: "Pumps", stage: "CLOSED_LOST", lossReason: "Price" },
  });
  const input = {
    opportunityId: opportunityCreate.opportunity.id,
    stage: "NEGOTIATION",
    note: "New budget",
  };

  const refusal = await expectCode("TRANSITION_GUARD", seller.gql(OPPORTUNITY_MOVE, { input }));
  const { opportunityMove } = await manager.gql(OPPORTUNITY_MOVE, { input });

  expect(refusal.guard).toBe("manager-reopens");
  expect(opportunityMove.opportunity).toMatchObject({
    stage: "NEGOTIATION",
    lossReason: null,
    closedAt: null,
    history: {
      nodes: [
        { toState: "CLOSED_LOST" },
        { fromState: "CLOSED_LOST", toState: "NEGOTIATION", note: "New budget" },
      ],
    },
  });
});

test.each([
  ["CLOSED_WON", { stage: "CLOSED_LOST", lossReason: "Price" }],
  ["CLOSED_LOST", { stage: "CLOSED_WON" }],
  ["PROPOSAL", { stage: "PROPOSAL" }],
])("a deal in %s does not move by %o", async (stage, move) => {
  await using app = await startApp();
  const lossReason = stage === "CLOSED_LOST" ? "Price" : null;
  const { opportunityCreate } = await app.admin.gql(OPPORTUNITY_CREATE, {
    input: { name: "Pumps", stage, lossReason },
  });
  const { opportunity } = opportunityCreate;

  const attempt = app.admin.gql(OPPORTUNITY_MOVE, {
    input: { opportunityId: opportunity.id, ...move },
  });

  expect(await expectCode("ILLEGAL_TRANSITION", attempt)).toEqual({ from: stage, to: move.stage });
  const read = await app.admin.gql(OPPORTUNITY_READ, { id: opportunity.id });
  expect(read.opportunity).toEqual(opportunity);
});

test("marketing sees deals and changes none", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const { opportunityCreate } = await app.admin.gql(OPPORTUNITY_CREATE, {
    input: { name: "Pumps" },
  });
  const opportunityId = opportunityCreate.opportunity.id;

  await expectCode(
    "FORBIDDEN",
    marketer.gql(OPPORTUNITY_MOVE, { input: { opportunityId, stage: "PROPOSAL" } }),
  );

  const read = await marketer.gql(OPPORTUNITY_READ, { id: opportunityId });
  expect(read.opportunity).toEqual(opportunityCreate.opportunity);
});
