import { expect, test } from "vitest";

import { expectCode, startApp, type Caller } from "../../support/app.js";
import { company, inquiry, readLead, send } from "./lead-kit.js";

const TOUCH = `type direction channel utm { source medium campaign term content } evidence
  campaign { id } contact { id } account { id } sourceDetail`;

async function campaign(caller: Caller, name: string, channel = "EMAIL"): Promise<string> {
  const { campaignCreate } = await caller.gql(
    `mutation ($input: CampaignCreateInput!) { campaignCreate(input: $input) { campaign { id } } }`,
    { input: { name, channel } },
  );
  return campaignCreate.campaign.id;
}

test("a form keeps the link that brought them, and finds its campaign", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const campaignId = await campaign(marketer, "Spring Webinar 2026");
  const link = { utm_source: "google", utm_medium: "cpc", utm_campaign: "spring_webinar_2026" };

  const id = await inquiry(marketer, {
    attributes: { ...link, page: "/seals" },
    evidence: "https://acme.test/form/1",
  });

  const { touches } = await readLead(marketer, id, `touches { nodes { ${TOUCH} } }`);
  expect(touches.nodes).toEqual([
    {
      type: "FORM_SUBMIT",
      direction: "INBOUND",
      channel: "PAID_SEARCH",
      utm: {
        source: "google",
        medium: "cpc",
        campaign: "spring_webinar_2026",
        term: null,
        content: null,
      },
      evidence: "https://acme.test/form/1",
      campaign: { id: campaignId },
      contact: null,
      account: null,
      sourceDetail: null,
    },
  ]);
  const brought = await marketer.gql(
    "query ($id: ID!) { campaign(id: $id) { touches { nodes { lead { id } } } } }",
    { id: campaignId },
  );
  expect(brought.campaign.touches.nodes).toEqual([{ lead: { id } }]);
});

test("a campaign nobody planned is no mistake; an id nobody has is", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const none = "campaign_018f0000-0000-7000-8000-000000000000";

  const id = await inquiry(marketer, { utm: { campaign: "who knows" } });
  await expectCode("NOT_FOUND", inquiry(marketer, { campaignId: none }));
  await expectCode("INVALID_ID", inquiry(marketer, { campaignId: id }));

  const { touches } = await readLead(
    marketer,
    id,
    "touches { nodes { campaign { id } utm { campaign } } }",
  );
  expect(touches.nodes).toEqual([{ campaign: null, utm: { campaign: "who knows" } }]);
  expect(await app.count("lead")).toBe(1);
});

test("touches of a lead are its account's as soon as the account is known, and follow it", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const account = async (name: string) => {
    const document =
      "mutation ($n: String!) { accountCreate(input: { name: $n }) { account { id } } }";
    return (await app.admin.gql(document, { n: name })).accountCreate.account.id;
  };
  const [acme, bolt] = [await account("Acme"), await account("Bolt")];
  const id = await inquiry(marketer);
  const touchesOf = async (accountId: string) => {
    const document = "query ($id: ID!) { account(id: $id) { touches { nodes { lead { id } } } } }";
    return (await marketer.gql(document, { id: accountId })).account.touches.nodes;
  };

  await send(marketer, "update", { leadId: id, accountId: acme });
  expect([await touchesOf(acme), await touchesOf(bolt)]).toEqual([[{ lead: { id } }], []]);
  await send(marketer, "update", { leadId: id, accountId: bolt });
  expect([await touchesOf(acme), await touchesOf(bolt)]).toEqual([[], [{ lead: { id } }]]);
});

test("a touch given to another lead has that lead's account and contact", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const { accountCreate } = await app.admin.gql(
    `mutation { accountCreate(input: { name: "Acme" }) { account { id } } }`,
  );
  const accountId = accountCreate.account.id;
  const [from, to] = [await inquiry(marketer), await inquiry(marketer, { accountId })];

  await app.system.db.run((manager) =>
    manager.query("UPDATE touch SET lead_id = $1 WHERE lead_id = $2", [
      to.slice(-36),
      from.slice(-36),
    ]),
  );

  const { touches } = await readLead(marketer, to, "touches { nodes { account { id } } }");
  expect(touches.nodes).toEqual([{ account: { id: accountId } }, { account: { id: accountId } }]);
});

test("what happened cannot be changed or removed by the server, whose it is can", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  await inquiry(marketer);

  for (const sql of [
    "UPDATE touch SET occurred_at = now()",
    "UPDATE touch SET payload = '{}'",
    "DELETE FROM touch",
  ]) {
    const attempt = app.system.db.run((manager) => manager.query(sql));
    await expect(attempt).rejects.toThrow(/permission denied/);
  }
});
