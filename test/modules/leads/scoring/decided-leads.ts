import type { Caller, TestApp } from "../../../support/app.js";

const CAPTURE = `mutation ($input: LeadCaptureManyInput!) {
  leadCaptureMany(input: $input) { results { lead { id } } } }`;

/**
 * Leads whose outcome is known, as converting and disqualifying leave them. Directors are won three
 * times of four, students once of four; what colour they like tells nothing. Answers with their ids.
 */
export async function decidedLeads(app: TestApp, by: Caller, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) => ({
    email: `person${n}@company${n}.example`,
    title: n % 2 === 0 ? "Director" : "Student",
    receivedVia: "API",
    attributes: { colour: ["red", "green", "blue"][n % 3], outcome: isWon(n) ? "yes" : "no" },
  }));
  const ids: string[] = [];
  for (let at = 0; at < count; at += 200) {
    const input = { rows: rows.slice(at, at + 200) };
    const { leadCaptureMany } = await by.gql(CAPTURE, { input });
    ids.push(...leadCaptureMany.results.map(({ lead }: { lead: { id: string } }) => lead.id));
  }
  await app.core.relay.drain();
  app.clock.advance(86_400_000);
  await app.system.db.run(async (manager) => {
    const params = [
      app.workspaceId,
      ids.map((id) => id.slice(-36)),
      ids.map((_, n) => isWon(n)),
      app.clock.now(),
    ];
    const of = "unnest($2::uuid[], $3::boolean[]) o (id, won)";
    await manager.query(
      `UPDATE lead l SET status = CASE WHEN o.won THEN 'CONVERTED' ELSE 'DISQUALIFIED' END,
          status_since = $4, converted_at = CASE WHEN o.won THEN $4::timestamptz END
         FROM ${of} WHERE l.workspace_id = $1 AND l.id = o.id`,
      params,
    );
    await manager.query(
      `INSERT INTO state_change (workspace_id, id, created_at, subject_id, field, from_state, to_state,
         actor_kind, reason_code, correlation_id, occurred_at)
       SELECT $1, gen_random_uuid(), $4, o.id, 'status', 'INQUIRY', 'DISQUALIFIED', 'USER', 'NOT_ICP', 'test', $4
         FROM ${of} WHERE NOT o.won`,
      params,
    );
  });
  app.clock.advance(1000);
  return ids;
}

export function isWon(n: number): boolean {
  const isDirector = n % 2 === 0;
  return (Math.floor(n / 2) % 4 === 0) !== isDirector;
}
