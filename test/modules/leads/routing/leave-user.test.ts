import { expect, test } from "vitest";

import { leaveUser } from "../../../../server/modules/leads/routing/leave-user.jobs.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { inquiry, readLead, send } from "../lead-kit.js";
import { pooled, tell } from "./routing-kit.js";

async function ownedBy(app: TestApp, userId: string | null): Promise<number> {
  const { leads } = await app.admin.gql(
    `query ($id: ID!) { leads(filter: { ownerId: { eq: $id } }) { nodes { id } } }`,
    { id: userId },
  );
  return leads.nodes.length;
}

test("whoever leaves keeps no open lead: each goes where the rules say, or to marketing's queue", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await pooled(app, "ROUND_ROBIN", []);
  const at = {
    INQUIRY: await inquiry(marketer),
    NURTURING: await inquiry(marketer),
    MQL: await inquiry(marketer),
    SAL: await inquiry(marketer),
    DISQUALIFIED: await inquiry(marketer),
  };
  await send(marketer, "nurture", { leadId: at.NURTURING });
  for (const leadId of [at.MQL, at.SAL])
    await send(marketer, "forward", { leadId, reason: "List" });
  for (const leadId of Object.values(at)) {
    await send(marketer, "assign", { leadId, ownerId: seller.userId });
  }
  await send(seller, "accept", { leadId: at.SAL });
  await send(seller, "disqualify", { leadId: at.DISQUALIFIED, reasonCode: "NOT_ICP" });
  await tell(app.admin, "userUpdate", { userId: mate.userId, away: true });

  await tell(app.admin, "userUpdate", { userId: seller.userId, active: false });
  await app.core.relay.drain();
  await app.jobs();

  expect(await ownedBy(app, seller.userId)).toBe(0);
  const found = await Promise.all(
    Object.entries(at).map(async ([name, id]) => {
      const { status, owner, queue } = await readLead(marketer, id);
      return [name, status, owner?.id ?? queue];
    }),
  );
  expect(found).toEqual([
    ["INQUIRY", "INQUIRY", "marketing"],
    ["NURTURING", "NURTURING", "nurture"],
    ["MQL", "MQL", loner.userId],
    ["SAL", "SAL", loner.userId],
    ["DISQUALIFIED", "DISQUALIFIED", "closed"],
  ]);
  const { routingDecisions } = await readLead(
    marketer,
    at.MQL,
    "routingDecisions(first: 1) { nodes { candidates { userId obstacle } } }",
  );
  expect(routingDecisions.nodes[0].candidates).toEqual(
    [
      { userId: seller.userId, obstacle: "GONE" },
      { userId: mate.userId, obstacle: "AWAY" },
      { userId: loner.userId, obstacle: null },
    ].sort(
      (a, b) =>
        Number(a.obstacle === null) - Number(b.obstacle === null) ||
        ((a.userId ?? "") < (b.userId ?? "") ? -1 : 1),
    ),
  );
});

test("however many they are, a few hundred at a time, with a second look for what was on its way", async () => {
  await using app = await startApp();
  const { marketer, seller } = await pooled(app, "ROUND_ROBIN", []);
  const rows = Array.from({ length: 200 }, (_, nth) => ({
    email: `p${nth}@x.example`,
    receivedVia: "API",
    handRaised: true,
  }));
  const document = `mutation ($input: LeadCaptureManyInput!) { leadCaptureMany(input: $input) { results { error { code } } } }`;
  await marketer.gql(document, { input: { rows } });
  await marketer.gql(document, {
    input: { rows: rows.map((row) => ({ ...row, email: `q${row.email}` })) },
  });
  await app.system.db.run((manager) =>
    manager.query("UPDATE lead SET owner_id = $1, queue = NULL", [seller.userId?.slice(5)]),
  );

  await tell(app.admin, "userUpdate", { userId: seller.userId, active: false });
  await app.core.relay.drain();
  const ran = await app.jobs();
  const shares = await app.system.db.run((manager) =>
    manager.query("SELECT count(*)::int AS n FROM lead GROUP BY owner_id"),
  );
  await app.system.db.run((manager) =>
    manager.query("UPDATE lead SET owner_id = $1 WHERE email = 'p1@x.example'", [
      seller.userId?.slice(5),
    ]),
  );
  app.clock.advance(121_000);
  await app.jobs();

  expect(ran.filter(({ name }) => name === leaveUser.name)).toHaveLength(3);
  expect(shares).toEqual([{ n: 200 }, { n: 200 }]);
  expect(await ownedBy(app, seller.userId)).toBe(0);
});

test("whoever is back before it is their turn keeps what they have", async () => {
  await using app = await startApp();
  const { marketer, seller } = await pooled(app, "ROUND_ROBIN", []);
  const leadId = await inquiry(marketer);
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  await tell(app.admin, "userUpdate", { userId: seller.userId, active: false });
  await app.core.relay.drain();
  await tell(app.admin, "userUpdate", { userId: seller.userId, active: true });
  await app.jobs();

  expect(await ownedBy(app, seller.userId)).toBe(1);
});
