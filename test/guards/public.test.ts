import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { anonymous } from "../../server/auth/actor.js";
import { publicPermissions, ROLE_GRANTS } from "../../server/auth/grants.js";

/** What callers without a credential may ask. Each was reviewed: it reads only what somebody published. */
const PUBLIC_FIELDS = ["Query.publicContactPoints"];

test("nobody known may ask the reviewed public fields, and no other", () => {
  const contract: Record<string, { roles: string[] }> = JSON.parse(
    readFileSync(new URL("../../schema/permissions.json", import.meta.url), "utf8"),
  );

  const open = Object.entries(contract).filter(([, { roles }]) => roles.includes("ANONYMOUS"));

  expect(open.map(([field]) => field)).toEqual(PUBLIC_FIELDS);
  expect([...anonymous.permissions]).toEqual(publicPermissions);
  expect(ROLE_GRANTS.ANONYMOUS).toEqual({ rows: [], may: publicPermissions });
});
