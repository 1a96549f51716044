import { expect, test } from "vitest";

import { AccountTeamRole } from "../../../server/modules/accounts/rules/account-team.js";
import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { fileReport, heldMeeting, join, startWorld } from "./world.js";

const FIELDS = `receipt { id state readAt acknowledgedAt version
  history { nodes { fromState toState } } }`;
const READ = `mutation ($input: ReceiptReadInput!) { receiptRead(input: $input) { ${FIELDS} } }`;
const ACKNOWLEDGE = `mutation ($input: ReceiptAcknowledgeInput!) {
  receiptAcknowledge(input: $input) { ${FIELDS} } }`;

test("a recipient reads, then acknowledges, each once", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const { receipts } = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);
  const input = { receiptId: receipts[0].id };

  app.clock.advance(60_000);
  await seller.gql(READ, { input });
  app.clock.advance(60_000);
  const again = await seller.gql(READ, { input });
  const { receiptAcknowledge } = await seller.gql(ACKNOWLEDGE, { input });
  app.clock.advance(60_000);
  const once = await seller.gql(ACKNOWLEDGE, { input });

  expect(again.receiptRead.receipt).toMatchObject({
    state: "READ",
    version: 2,
    readAt: "2026-03-02T09:01:00.000Z",
  });
  expect(receiptAcknowledge.receipt).toEqual({
    id: receipts[0].id,
    state: "ACKNOWLEDGED",
    version: 3,
    readAt: "2026-03-02T09:01:00.000Z",
    acknowledgedAt: "2026-03-02T09:02:00.000Z",
    history: {
      nodes: [
        { fromState: null, toState: "DELIVERED" },
        { fromState: "DELIVERED", toState: "READ" },
        { fromState: "READ", toState: "ACKNOWLEDGED" },
      ],
    },
  });
  expect(once.receiptAcknowledge.receipt).toEqual(receiptAcknowledge.receipt);
  expect(await app.events("receipt.read")).toHaveLength(1);
  expect(await app.events("receipt.acknowledged")).toHaveLength(1);
});

test("who acknowledges at once has read", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const { receipts } = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);

  const { receiptAcknowledge } = await seller.gql(ACKNOWLEDGE, {
    input: { receiptId: receipts[0].id },
  });

  const at = "2026-03-02T09:00:00.000Z";
  expect(receiptAcknowledge.receipt).toMatchObject({
    state: "ACKNOWLEDGED",
    readAt: at,
    acknowledgedAt: at,
  });
});

test("nobody reads somebody else's copy, and it stays unread", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const colleague = await app.person(Department.SALES);
  await join(app, account.id, colleague, AccountTeamRole.SDR);
  const stranger = await app.person(Department.SALES);
  const abroad = await app.otherWorkspace();
  const foreign = await abroad.person(Department.SALES);
  const { receipts } = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);
  const [first] = receipts.filter(
    (each: { recipient: { id: string } }) => each.recipient.id === seller.userId,
  );
  const input = { receiptId: first.id };

  for (const document of [READ, ACKNOWLEDGE]) {
    await expectCode("FORBIDDEN", marketer.gql(document, { input }));
    await expectCode("FORBIDDEN", colleague.gql(document, { input }));
    await expectCode("FORBIDDEN", app.admin.gql(document, { input }));
    await expectCode("NOT_FOUND", stranger.gql(document, { input }));
    await expectCode("NOT_FOUND", foreign.gql(document, { input }));
    await expectCode("INVALID_ID", seller.gql(document, { input: { receiptId: account.id } }));
  }

  const { receipt } = await seller.gql(
    `query ($id: ID!) { receipt(id: $id) { state version readAt } }`,
    { id: first.id },
  );
  expect(receipt).toEqual({ state: "DELIVERED", version: 1, readAt: null });
  expect(await app.events("receipt.read")).toEqual([]);
});

test("the inbox is filtered by state and shows what was not read yet", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const first = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);
  app.clock.advance(1_000);
  const second = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);
  await seller.gql(READ, { input: { receiptId: first.receipts[0].id } });

  const { receipts, receiptsCount } = await seller.gql(`{
    receipts(filter: { state: { eq: DELIVERED } }) { nodes { report { id } } }
    receiptsCount { count } }`);

  expect(receipts.nodes).toEqual([{ report: { id: second.report.id } }]);
  expect(receiptsCount.count).toBe(2);
});
