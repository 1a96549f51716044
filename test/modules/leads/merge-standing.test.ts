import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { startApp } from "../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "./lead-kit.js";
import { merge, twice } from "./merge-kit.js";

test("what sales has accepted stays accepted, and nobody waits for a second answer", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const accepted = await inquiry(marketer);
  await send(marketer, "forward", { leadId: accepted, reason: "Known" });
  await send(marketer, "assign", { leadId: accepted, ownerId: seller.userId });
  await send(seller, "accept", { leadId: accepted });
  const waiting = await inquiry(marketer);
  await send(marketer, "forward", { leadId: waiting, reason: "Known" });

  const { lead } = await merge(marketer, { survivorId: waiting, mergedIds: [accepted] });

  expect(lead).toMatchObject({ id: waiting, status: "SAL", owner: { id: seller.userId } });
  const { handOffs } = await readLead(marketer, waiting, "handOffs { nodes { state } }");
  const states = handOffs.nodes.map(({ state }: { state: string }) => state);
  expect(states.sort()).toEqual(["ACCEPTED", "WITHDRAWN", "WITHDRAWN"]);
  const { history } = await readLead(marketer, waiting, "history { nodes { toState reasonCode } }");
  expect(history.nodes.at(-1)).toEqual({ toState: "SAL", reasonCode: "MERGED" });
});

test("a lead that waits in the queue goes to the account's owner whom the other brings", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const waiting = await inquiry(marketer, { email: "ana@gmail.com" });
  await send(marketer, "forward", { leadId: waiting, reason: "Known" });
  const seller = await app.person(Department.SALES);
  await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", domains: ["acme.example"], ownerId: seller.userId } },
  );
  const known = await inquiry(marketer, { email: "ana@acme.example" });

  const { lead } = await merge(marketer, { survivorId: waiting, mergedIds: [known] });

  expect(lead).toMatchObject({ status: "MQL", owner: { id: seller.userId }, queue: null });
  const { handOffs, routingDecisions } = await readLead(
    marketer,
    waiting,
    "handOffs { nodes { state toUser { id } } } routingDecisions { nodes { rule } }",
  );
  expect(handOffs.nodes).toEqual([
    { state: "PENDING", toUser: { id: seller.userId } },
    { state: "WITHDRAWN", toUser: null },
  ]);
  expect(routingDecisions.nodes).toEqual([{ rule: "ACCOUNT_OWNER" }, { rule: "FALLBACK_QUEUE" }]);
});

test("answers of both talks count, for the score and for what sales does with it", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const { problem, triedBefore, ...others } = strongAnswers;
  const [survivorId, mergedId] = await twice(app, marketer);
  await send(marketer, "qualify", { leadId: survivorId, ...others });
  await send(marketer, "qualify", { leadId: mergedId, problem, triedBefore });

  const { lead } = await merge(marketer, { survivorId, mergedIds: [mergedId] });

  const { qualifications, scores } = await readLead(
    marketer,
    survivorId,
    `qualifications(first: 1) { nodes { verdict missing answers { problem timeframeDays } } }
     scores(first: 1, filter: { kind: { eq: FIT } }) { nodes { points reasons { contribution } } }`,
  );
  expect(qualifications.nodes).toEqual([
    { verdict: "FORWARD", missing: [], answers: { problem, timeframeDays: 30 } },
  ]);
  const sum = scores.nodes[0].reasons.reduce(
    (total: number, { contribution }: { contribution: number }) => total + contribution,
    0,
  );
  expect([lead.fitScore, scores.nodes[0].points]).toEqual([sum, sum]);
});
