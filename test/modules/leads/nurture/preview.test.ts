import { expect, test } from "vitest";

import { Department } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../../support/app.js";
import { startMailServer } from "../../../support/mail-server.js";
import { inquiry } from "../lead-kit.js";
import { kept, nurture, running, settle, through } from "./nurture-kit.js";

async function preview(caller: Caller, stepId: string, leadId: string) {
  const data = await caller.gql(
    `query ($input: NurtureStepPreviewInput!) { nurtureStepPreview(input: $input) {
       subject text html toAddress obstacle } }`,
    { input: { stepId, leadId } },
  );
  return data.nurtureStepPreview;
}

test("a preview shows what a lead would get and what would be in the way; nothing is sent", async () => {
  await using app = await startApp();
  const { stepIds } = await running(app.admin, { entryFilter: null });
  const ana = await kept(app.admin);
  const stranger = await inquiry(app.admin, { name: "Bo Stranger", company: null });

  const hers = await preview(app.admin, stepIds[0], ana.id);
  const his = await preview(app.admin, stepIds[0], stranger);
  await settle(app);

  expect(hers).toMatchObject({
    subject: "Letter 1 for Ana",
    toAddress: ana.email,
    obstacle: null,
  });
  expect(hers.text).toContain("Dear Ana of Castellan, read on: https://acme.test/1");
  expect(his).toMatchObject({ subject: expect.stringContaining("Bo"), obstacle: "CONSENT" });
  expect(await app.count("outgoing_mail")).toBe(0);
});

test("a test goes to whoever asks, and counts for nothing", async () => {
  await using server = await startMailServer();
  await using app = await startApp({ mail: through(server) });
  const marketer = await app.person(Department.MARKETING, { email: "mia@acme.test" });
  const { stepIds } = await running(app.admin, { entryFilter: null });
  const ana = await kept(app.admin);

  const { mail } = await nurture(marketer, "StepTest", { stepId: stepIds[1], leadId: ana.id });
  await settle(app);

  expect(mail).toMatchObject({ toAddress: "mia@acme.test", subject: "[Test] Letter 2 for Ana" });
  expect(server.received.map(({ to }) => to)).toEqual([["mia@acme.test"]]);
  expect(await app.count("nurture_send")).toBe(0);
});

test("a program has no mailbox to send a test to", async () => {
  await using app = await startApp();
  const { stepIds } = await running(app.admin, { entryFilter: null });
  const ana = await kept(app.admin);
  const input = { stepId: stepIds[0], leadId: ana.id };

  await expectCode("INVALID_INPUT", nurture(app.admin, "StepTest", input));

  expect(await app.count("outgoing_mail")).toBe(0);
});
