import { auditServer } from "graphql-http";
import { expect, test } from "vitest";

import { KEY, startWorld } from "./http-world.js";

test("all 61 audits of GraphQL over HTTP pass for a caller with a credential", async () => {
  await using world = await startWorld();

  const results = await auditServer({
    url: `${world.url}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${KEY}` } }),
  });

  expect(notOk(results)).toEqual([]);
  expect(results).toHaveLength(61);
});

test("all 61 audits pass for anybody in the local demo", async () => {
  await using world = await startWorld({ playgroundKey: KEY });

  const results = await auditServer({ url: `${world.url}/graphql` });

  expect(notOk(results)).toEqual([]);
  expect(results).toHaveLength(61);
});

type AuditResults = Awaited<ReturnType<typeof auditServer>>;

function notOk(results: AuditResults): string[] {
  return results.flatMap((result) =>
    result.status === "ok" ? [] : [`${result.id} ${result.name}: ${result.reason}`],
  );
}
