import { accountWithTouches } from "../support/big-timeline.js";
import { startLiaison } from "./contestants.js";
import { prepareData, type BenchData } from "./data.js";
import { askerOf, inTurn } from "./pages.js";
import { ask, withClient, type BenchPostgres } from "./postgres.js";
import type { Spread } from "./rounds.js";
import type { BenchSettings } from "./settings.js";
import type { Tools } from "./tools.js";

/** Milliseconds of the newest page of an account's timeline, and of one from the middle of it. */
export type TimelineResult = {
  readonly touches: number;
  readonly newest: Spread;
  readonly middle: Spread;
};

const LEADS = 100;
/** One workspace, and little beside the two accounts. */
const LITTLE = { workspaces: 1, leads: 1_000, accounts: 100, reports: 0, observations: 0 };

const TIMELINE = `query Timeline($id: ID!, $until: DateTime) { account(id: $id) {
  timeline(first: 50, until: $until) {
    nodes { id kind occurredAt title actor { id name } node { id } }
    pageInfo { hasNextPage endCursor } } } }`;

/** E2: the same page of an account with few and with many touches, asked for in turn. */
export async function measureTimeline(
  tools: Tools,
  postgres: BenchPostgres,
  settings: BenchSettings,
): Promise<TimelineResult[]> {
  const data = await prepareData(postgres, "liaison_bench_timeline", {
    ...settings.data,
    ...LITTLE,
  });
  const sizes = settings.timelineTouches;
  const accounts: string[] = [];
  for (const touches of sizes) accounts.push(await accountOf(data, touches));
  const server = await startLiaison(tools, data);
  try {
    const request = askerOf(server);
    const until = new Date(Date.now() - 300 * 86_400_000).toISOString();
    const works = [null, until].flatMap((before) =>
      accounts.map((id) => () => request(TIMELINE, { id: `account_${id}`, until: before })),
    );
    const spreads = await inTurn(works, settings.pageRepeats);
    return sizes.flatMap((touches, at) => {
      const [newest, middle] = [spreads[at], spreads[at + sizes.length]];
      return newest === undefined || middle === undefined ? [] : [{ touches, newest, middle }];
    });
  } finally {
    await server.stop();
  }
}

/** Kept from run to run under its name: filling a large one takes minutes. */
async function accountOf({ url, workspaceId }: BenchData, touches: number): Promise<string> {
  const [found] = await ask<{ id: string }>(
    url,
    "SELECT id FROM account WHERE workspace_id = $1 AND name = $2",
    [workspaceId, `Big ${touches}`],
  );
  if (found !== undefined) return found.id;
  console.log(`Filling an account with ${touches} touches ...`);
  return withClient(url, async (client) => {
    const id = await accountWithTouches(client, { workspaceId, leads: LEADS, touches });
    await client.query("VACUUM ANALYZE");
    return id;
  });
}
