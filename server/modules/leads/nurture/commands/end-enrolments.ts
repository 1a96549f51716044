import type { Context } from "../../../../context.js";
import { SqlParams } from "../../../../database/sql.js";
import { uuidOf } from "../../../../ids.js";
import { withdrawMails } from "../../../../mail/withdraw-mails.js";
import type { LeadStatus } from "../../rules/lead-status.js";
import { leadFilterSql } from "../lead-filter.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import type { NurtureExitReason } from "../rules/enrolment-machine.js";
import { NurtureEnrolmentState } from "../rules/enrolment-machine.js";
import { recordMoves, type Moved } from "./record-moves.js";

/** An enrolment that ends, by its bare uuid. */
export type Leaving = { readonly id: string; readonly reason: NurtureExitReason };

/**
 * Takes people out of their programmes: what waits to be sent to them is not sent, in the outbox
 * neither. Those that have ended meanwhile stay as they are.
 */
export async function endEnrolments(ctx: Context, leaving: readonly Leaving[]): Promise<void> {
  if (leaving.length === 0) return;
  const { workspaceId } = ctx.actor;
  const now = ctx.clock.now();
  const ids = leaving.map(({ id }) => id);
  const reasons = leaving.map(({ reason }) => reason);
  const reached = await findReached(ctx, ids);
  const moves: Moved[] = await ctx.db.run((manager) =>
    manager.query(END, [workspaceId, ids, reasons, [...reached], now]),
  );
  const mails: { mail_id: string | null }[] = await ctx.db.run((manager) =>
    manager.query(SKIP_WAITING, [workspaceId, moves.map(({ id }) => id), now]),
  );
  await withdrawMails(
    ctx,
    mails.flatMap(({ mail_id }) => (mail_id === null ? [] : `mail_${mail_id}`)),
  );
  await recordMoves(ctx, moves);
}

/** Live enrolments of these leads and others, locked in the order of their ids. */
export async function lockLive(
  ctx: Context,
  condition: string,
  values: readonly unknown[],
): Promise<{ id: string; status: LeadStatus }[]> {
  return ctx.db.run((manager) =>
    manager.query(
      `SELECT e.id, l.status FROM nurture_enrolment e
         JOIN lead l ON l.workspace_id = e.workspace_id AND l.id = e.lead_id
         JOIN nurture_program p ON p.workspace_id = e.workspace_id AND p.id = e.program_id
        WHERE e.workspace_id = $1 AND e.ended_at IS NULL AND ${condition}
        ORDER BY e.id FOR UPDATE OF e`,
      [ctx.actor.workspaceId, ...values],
    ),
  );
}

/** Of which the programme's goal holds now: a statement for each programme that has one. */
async function findReached(ctx: Context, ids: readonly string[]): Promise<Set<string>> {
  const { workspaceId } = ctx.actor;
  const programs = await ctx.db.run((manager) =>
    manager
      .createQueryBuilder(NurtureProgram, "p")
      .where({ workspaceId })
      .andWhere("p.goal IS NOT NULL")
      .andWhere(
        `EXISTS (SELECT FROM nurture_enrolment e WHERE e.workspace_id = p.workspace_id
           AND e.program_id = p.id AND e.id = ANY (:ids))`,
        { ids },
      )
      .getMany(),
  );
  const reached = new Set<string>();
  for (const { id: programId, goal } of programs) {
    if (goal === null) continue;
    const params = new SqlParams();
    const sql = `SELECT e.id FROM nurture_enrolment e
      JOIN lead l ON l.workspace_id = e.workspace_id AND l.id = e.lead_id
     WHERE e.workspace_id = ${params.add(workspaceId)} AND e.program_id = ${params.add(uuidOf(programId))}
       AND e.id = ANY (${params.add(ids)}::uuid[]) AND ${leadFilterSql(ctx, goal, "l", params)}`;
    const rows: { id: string }[] = await ctx.db.run((manager) => manager.query(sql, params.values));
    for (const { id } of rows) reached.add(id);
  }
  return reached;
}

const END = `
  WITH leaving AS (
    SELECT e.workspace_id, e.id, e.state AS "from", given.why
      FROM unnest($2::uuid[], $3::text[]) given(id, why)
      JOIN nurture_enrolment e ON e.workspace_id = $1 AND e.id = given.id AND e.ended_at IS NULL
     FOR UPDATE OF e),
  moved AS (
  UPDATE nurture_enrolment e SET state = '${NurtureEnrolmentState.EXITED}', exit_reason = g.why,
         ended_at = $5, due_at = NULL, reached_goal = e.id = ANY ($4::uuid[]),
         version = e.version + 1, updated_at = $5
    FROM leaving g WHERE e.workspace_id = g.workspace_id AND e.id = g.id
  RETURNING e.id, e.lead_id, e.program_id, g."from", e.state AS "to", e.exit_reason AS why,
            e.reached_goal AS reached)
  SELECT * FROM moved`;

const SKIP_WAITING = `
  WITH skipped AS (
  UPDATE nurture_send x SET state = 'SKIPPED', skip_reason = 'EXITED', version = x.version + 1,
         updated_at = $3
   WHERE x.workspace_id = $1 AND x.enrolment_id = ANY ($2::uuid[]) AND x.state = 'SCHEDULED'
  RETURNING x.mail_id)
  SELECT mail_id FROM skipped`;
