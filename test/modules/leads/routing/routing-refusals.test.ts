import { expect, test } from "vitest";

import { expectCode, startApp } from "../../../support/app.js";
import { company } from "../lead-kit.js";
import { pooled, tell } from "./routing-kit.js";

const NAMED = { name: "P", strategy: "WEIGHTED" };

test("a pool has somebody in it, in one way, each once and with a weight", async () => {
  await using app = await startApp();
  const { seller, mate } = await company(app);
  const { teamCreate } = await app.admin.gql(
    `mutation { teamCreate(input: { name: "Nobody", department: SALES }) { team { id } } }`,
  );
  await tell(app.admin, "userUpdate", { userId: mate.userId, active: false });
  const one = { userId: seller.userId };
  const bad = [
    {},
    { members: [] },
    { department: "PRODUCT" },
    { teamId: teamCreate.team.id },
    { department: "SALES", members: [one] },
    { members: [one, one] },
    { members: [{ userId: mate.userId }] },
    { members: [{ ...one, weight: 0 }] },
    { members: [{ ...one, weight: -2 }] },
    { members: [{ ...one, preferred: { countryCode: "XX" } }] },
    { members: [{ ...one, preferred: { region: "Lazio" } }] },
  ];

  for (const input of bad) {
    await expectCode("INVALID_INPUT", tell(app.admin, "routingPoolCreate", { ...NAMED, ...input }));
  }

  expect([await app.count("routing_pool"), await app.count("routing_policy")]).toEqual([0, 0]);
});

test("a territory is somewhere we know, and somebody works it, not two kinds at once", async () => {
  await using app = await startApp();
  const { seller, mate, pool } = await pooled(app, "ROUND_ROBIN", []);
  await tell(app.admin, "userUpdate", { userId: mate.userId, active: false });
  const ownerIds = [seller.userId];
  const bad = [
    { area: {}, ownerIds },
    { area: { countryCode: "XX" }, ownerIds },
    { area: { region: "Lazio" }, ownerIds },
    { area: { postcodePrefix: "20" }, ownerIds },
    { area: { industryPrefix: "water" }, ownerIds },
    { area: { minEmployees: 9, maxEmployees: 8 }, ownerIds },
    { area: { countryCode: "IT" } },
    { area: { countryCode: "IT" }, ownerIds: [] },
    { area: { countryCode: "IT" }, ownerIds, poolId: pool.id },
    { area: { countryCode: "IT" }, ownerIds: [seller.userId, seller.userId] },
    { area: { countryCode: "IT" }, ownerIds: [mate.userId] },
  ];

  for (const input of bad) {
    const create = tell(app.admin, "territoryCreate", { name: "T", ...input });
    await expectCode("INVALID_INPUT", create);
  }

  expect(await app.count("territory")).toBe(0);
});
