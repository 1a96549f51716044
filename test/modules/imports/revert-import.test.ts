import { expect, test } from "vitest";

import { startApp } from "../../support/app.js";
import { found, importWhole, move, sums } from "./files.js";

test("an undone import closes its leads and frees who they are; what was worked on since stays", async () => {
  await using app = await startApp();
  const file = "Name,Email\nAna,ana@acme.test\nBo,bo@acme.test\nCy,cy@acme.test\n";
  await importWhole(app, "Name,Email,City\nCy,cy@acme.test,Rome\n");
  const done = await importWhole(app, file);
  const { leads } = await app.admin.gql(
    `{ leads(filter: { emailKey: { eq: "bo@acme.test" } }) { nodes { id } } }`,
  );
  await app.admin.gql(
    `mutation ($id: ID!) { leadUpdate(input: { leadId: $id, title: "CEO" }) { replayed } }`,
    { id: leads.nodes[0].id },
  );

  await move(app.admin, "importRevert", { importId: done.id });
  await app.jobs();
  const reverted = await found(app.admin, done.id);
  const again = await importWhole(app, file);

  expect(sums(done)).toEqual([2, 0, 1, 0]);
  expect(reverted).toMatchObject({ state: "REVERTED", reverted: 1, leftAlone: 1 });
  const all = await app.admin.gql("{ leads { nodes { name status } } }");
  expect(all.leads.nodes).toHaveLength(4);
  expect(all.leads.nodes).toContainEqual({ name: "Ana", status: "DISQUALIFIED" });
  expect(sums(again)).toEqual([1, 0, 2, 0]); // Ana came in anew
});

test("accounts that an undone import made go, but for those somebody has built on", async () => {
  await using app = await startApp();
  const accounts = "Name,Domain,External ID\nAcme,acme.test,1\nBeta,beta.test,2\n";
  const done = await importWhole(app, accounts, {
    target: "ACCOUNTS",
    input: { system: "books" },
  });
  await importWhole(app, "Name,Email,Account\nAna,ana@beta.test,Beta\n", { target: "CONTACTS" });

  await move(app.admin, "importRevert", { importId: done.id });
  await app.jobs();

  expect(await found(app.admin, done.id)).toMatchObject({ reverted: 1, leftAlone: 1 });
  const { accounts: left } = await app.admin.gql("{ accounts { nodes { name domains } } }");
  expect(left.nodes).toEqual([{ name: "Beta", domains: ["beta.test"] }]);
  expect(await app.count("account_domain")).toBe(1);
  expect(await app.count("external_reference")).toBe(1);
  const { auditEntries } = await app.admin.gql(
    `query ($id: String!) { auditEntries(filter: { correlationId: { eq: $id }, action: { eq: DELETE } }) { nodes { entity } } }`,
    { id: done.id },
  );
  expect(auditEntries.nodes.map(({ entity }: { entity: string }) => entity)).toContain("Account");
});

test("an undone import can be started again, from its first row", async () => {
  await using app = await startApp();
  const done = await importWhole(app, "Name,Email\nAna,ana@acme.test\n");
  await move(app.admin, "importRevert", { importId: done.id });
  await app.jobs();

  await move(app.admin, "importStart", { importId: done.id });
  await app.jobs();

  expect(sums(await found(app.admin, done.id))).toEqual([1, 0, 0, 0]);
});
