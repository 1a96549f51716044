import pg from "pg";
import { vi } from "vitest";

/** What depends on others, not on the work. */
const BESIDE_THE_WORK = [
  "set_config('liaison.workspace_id', $1, false)", // a pooled connection first serves a workspace
  "AS settled", // asked again until whoever writes at the moment, in any database, is done
];

/** How many statements an operation sends, BEGIN, tenancy, COMMIT and the payload's reads included. */
export async function statementsOf(operation: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await operation();
  const texts = query.mock.calls.map(([first]) => JSON.stringify(first));
  query.mockRestore();
  return texts.filter((text) => !BESIDE_THE_WORK.some((each) => text.includes(each))).length;
}
