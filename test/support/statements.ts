import pg from "pg";
import { vi } from "vitest";

/** What a pooled connection is told when it first serves a workspace: it depends on the pool, not on the work. */
const ENTERS_WORKSPACE = "set_config('liaison.workspace_id', $1, false)";

/** How many statements an operation sends, BEGIN, tenancy, COMMIT and the payload's reads included. */
export async function statementsOf(operation: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await operation();
  const texts = query.mock.calls.map(([first]) => JSON.stringify(first));
  query.mockRestore();
  return texts.filter((text) => !text.includes(ENTERS_WORKSPACE)).length;
}
