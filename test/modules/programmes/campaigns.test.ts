import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../support/app.js";

const FIELDS = `id version name nameKey channel status cost { amount currencyCode } startsOn endsOn
  owner { id } history { nodes { fromState toState } }`;

async function create(caller: Caller, input: object) {
  const document = `mutation ($input: CampaignCreateInput!) {
    campaignCreate(input: $input) { replayed campaign { ${FIELDS} } } }`;
  return (await caller.gql(document, { input })).campaignCreate.campaign;
}

async function update(caller: Caller, input: object) {
  const document = `mutation ($input: CampaignUpdateInput!) {
    campaignUpdate(input: $input) { campaign { ${FIELDS} } } }`;
  return (await caller.gql(document, { input })).campaignUpdate.campaign;
}

test("marketing plans a campaign, runs it and knows what it cost", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);

  const planned = await create(marketer, {
    name: "Spring Webinar 2026",
    channel: "EVENT",
    startsOn: "2026-03-10",
    endsOn: "2026-03-12",
    ownerId: marketer.userId,
  });
  const cost = { amount: "1800", currencyCode: "eur" };
  const running = await update(marketer, { campaignId: planned.id, status: "ACTIVE", cost });

  expect(planned).toMatchObject({ nameKey: "spring-webinar-2026", status: "PLANNING", cost: null });
  expect(running).toEqual({
    ...planned,
    version: 2,
    status: "ACTIVE",
    cost: { amount: "1800.0000", currencyCode: "EUR" },
    history: {
      nodes: [
        { fromState: null, toState: "PLANNING" },
        { fromState: "PLANNING", toState: "ACTIVE" },
      ],
    },
  });
  expect((await app.events()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(["campaign.created", "campaign.changed"]),
  );
  const { campaigns, campaignsCount } = await app.admin.gql(
    `{ campaigns(filter: { channel: { eq: EVENT }, status: { eq: ACTIVE } }) { nodes { id } } campaignsCount { count } }`,
  );
  expect([campaigns.nodes, campaignsCount.count]).toEqual([[{ id: planned.id }], 1]);
});

test("two names that read alike are one campaign: CONFLICT names it", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const { id } = await create(marketer, { name: "Spring Webinar", channel: "EVENT" });
  const other = await create(marketer, { name: "Autumn", channel: "EMAIL" });

  const alike = create(marketer, { name: "spring_webinar", channel: "EMAIL" });
  await expect(alike).rejects.toMatchObject({ code: "CONFLICT", data: { heldBy: id } });
  await expectCode("CONFLICT", update(marketer, { campaignId: other.id, name: "SPRING webinar" }));
  const renamed = await update(marketer, { campaignId: id, name: "Spring: Webinar" });

  expect(renamed).toMatchObject({ name: "Spring: Webinar", nameKey: "spring-webinar" });
  expect(await app.count("campaign")).toBe(2);
});

test("what cannot be is refused, and nothing changes", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const days = { startsOn: "2026-03-12", endsOn: "2026-03-10" };
  const { id } = await create(marketer, { name: "Fair", channel: "EVENT", status: "COMPLETE" });
  const before = await app.events();

  await expectCode("INVALID_INPUT", create(marketer, { name: "A", channel: "EMAIL", ...days }));
  await expectCode("INVALID_INPUT", create(marketer, { name: "!?", channel: "EMAIL" }));
  await expectCode("INVALID_INPUT", update(marketer, { campaignId: id, name: null }));
  await expectCode("ILLEGAL_TRANSITION", update(marketer, { campaignId: id, status: "PLANNING" }));
  await expectCode("STALE_VERSION", update(marketer, { campaignId: id, expectedVersion: 7 }));

  expect(await app.count("campaign")).toBe(1);
  expect(await app.events()).toEqual(before);
});

test("a salesperson sees campaigns and makes none", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const seller = await app.person(Department.SALES);
  const { id } = await create(marketer, { name: "Fair", channel: "EVENT" });

  await expectCode("FORBIDDEN", create(seller, { name: "Mine", channel: "EMAIL" }));

  expect((await seller.gql("{ campaigns { nodes { id } } }")).campaigns.nodes).toEqual([{ id }]);
});
