import { expect, test } from "vitest";

import { inTransaction } from "../../../server/context.js";
import { Account } from "../../../server/modules/accounts/account.entity.js";
import {
  findByExternalReference,
  linkExternalReference,
} from "../../../server/modules/accounts/external-references.js";
import { matchAccount } from "../../../server/modules/accounts/match-account.js";
import { accountDomainKey } from "../../../server/modules/accounts/rules/domain.js";
import { expectCode, startApp, type TestApp } from "../../support/app.js";
import { ACCOUNT_CREATE } from "./documents.js";

async function accountOf(app: TestApp, name: string, domains: string[] = []): Promise<string> {
  return (await app.admin.gql(ACCOUNT_CREATE, { input: { name, domains } })).accountCreate.account
    .id;
}

test("a person's account is the one with their mail domain; a name alone decides nothing", async () => {
  await using app = await startApp();
  const acme = await accountOf(app, "Acme", ["acme.com"]);
  const match = async (email: string, companyKey: string | null = null) =>
    (await matchAccount(app.system, { emailDomainKey: accountDomainKey(email), companyKey }))?.id;

  expect(await match("ana@mail.acme.com")).toBe(acme);
  expect(await match("ana@gmail.com", "acme")).toBeUndefined();
  expect(await match("ana@bolt.com", "acme")).toBeUndefined();
});

test("another workspace's account is no match", async () => {
  await using app = await startApp();
  await accountOf(app, "Acme", ["acme.com"]);
  const other = await app.otherWorkspace();

  expect(await matchAccount(other.system, { emailDomainKey: "acme.com" })).toBeNull();
});

test("a reference is linked once, found again, and is nobody else's", async () => {
  await using app = await startApp();
  const [acme, bolt] = [await accountOf(app, "Acme"), await accountOf(app, "Bolt")];
  const ref = { system: "SAP", id: "0001" };
  const link = (id: string) =>
    inTransaction(app.system, async (ctx) => {
      const { workspaceId } = ctx.actor;
      const row = await ctx.db.run((manager) =>
        manager.findOneByOrFail(Account, { workspaceId, id }),
      );
      return linkExternalReference(ctx, Account, row, ref);
    });

  const answers = [await link(acme), await link(acme)];
  const data = await expectCode("CONFLICT", link(bolt));
  const found = await findByExternalReference(app.system, Account, { system: "sap", id: "0001" });

  expect(answers).toEqual([true, false]);
  expect(data.heldBy).toBe(acme);
  expect(found?.id).toBe(acme);
  expect(await findByExternalReference(app.system, Account, { ...ref, id: "1" })).toBeNull();
});
