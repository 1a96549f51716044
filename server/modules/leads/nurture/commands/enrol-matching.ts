import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { SqlParams } from "../../../../database/sql.js";
import { NIL_UUID, uuidOf } from "../../../../ids.js";
import { defineJob } from "../../../../jobs/define.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { lockVisible } from "../../../../reader/rows.js";
import { suppressedSql } from "../../../accounts/consent/may-write-to.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { leadFilterSql } from "../lead-filter.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureProgramStatus } from "../rules/program-status.js";
import { enrol } from "./enrol.js";

/** Rows of a transaction; each is an enrolment with its history. */
const ENROLLED_AT_ONCE = 1_000;

/** Enrols all who match the entry filter of a programme, part by part, in the order of their ids. */
export const enrolMatchingJob = defineJob({
  name: "nurture.enrol_matching",
  data: ["programId", "after"],
  handle: (ctx, { programId, after }) => enrolOn(ctx, programId, after),
});

/** Everybody who is kept in touch with now and matches; those who come later enter by themselves. */
export async function enrolMatching(
  ctx: Context,
  input: { programId: string; expectedVersion?: number | null },
): Promise<{ program: NurtureProgram }> {
  const program = await lockVisible(ctx, NurtureProgram, input.programId, input.expectedVersion);
  mustTakeIn(program);
  if (program.entryFilter === null) {
    const why = "It has no entry filter: whom to enrol is not said.";
    const { status } = program;
    throw new AppError("TRANSITION_GUARD", why, {
      from: status,
      to: status,
      guard: "entry-filter-set",
    });
  }
  await enqueueFrom(ctx, program.id, `lead_${NIL_UUID}`);
  return { program };
}

/** Throws TRANSITION_GUARD for a programme that nobody comes into now. */
export function mustTakeIn(program: NurtureProgram): void {
  if (takesIn(program)) return;
  const { status } = program;
  const why = `A programme that is ${status} takes nobody in.`;
  throw new AppError("TRANSITION_GUARD", why, {
    from: status,
    to: status,
    guard: "program-running",
  });
}

function takesIn({ status }: NurtureProgram): boolean {
  return status === NurtureProgramStatus.ACTIVE || status === NurtureProgramStatus.PAUSED;
}

/** The programmes that take in by themselves those of these leads that match. */
export async function enterPrograms(ctx: Context, leadIds: readonly string[]): Promise<void> {
  const { workspaceId } = ctx.actor;
  const programs = await ctx.db.run((manager) =>
    manager
      .createQueryBuilder(NurtureProgram, "p")
      .where({ workspaceId, status: NurtureProgramStatus.ACTIVE })
      .andWhere("p.entry_filter IS NOT NULL")
      .orderBy("p.created_at")
      .getMany(),
  );
  for (const program of programs) await enrolNext(ctx, program, { only: leadIds });
}

async function enqueueFrom(ctx: Context, programId: string, after: string): Promise<void> {
  const singletonKey = `${programId} ${after}`;
  await enqueue(ctx, enrolMatchingJob, { programId, after }, { singletonKey });
}

/** Goes on behind the last it looked at: to look for who is left among all takes longer with every part. */
async function enrolOn(ctx: Context, programId: string, after: string): Promise<void> {
  const program = await ctx.db.run((manager) =>
    manager.findOneBy(NurtureProgram, { workspaceId: ctx.actor.workspaceId, id: programId }),
  );
  if (program === null || !takesIn(program)) return;
  const looked = await enrolNext(ctx, program, { after });
  const last = looked.at(-1);
  if (looked.length === ENROLLED_AT_ONCE && last !== undefined) {
    await enqueueFrom(ctx, programId, last);
  }
}

/** Of whom: these leads, or those that come after one in the order of their ids. */
type Among = { readonly only: readonly string[] } | { readonly after: string };

/**
 * Locks leads that match and were never in the programme, then enrols those of which that still holds:
 * of two who would enrol one lead, the second finds the first one's row.
 */
async function enrolNext(ctx: Context, program: NurtureProgram, among: Among): Promise<string[]> {
  const locked = await matching(ctx, program, among, true);
  const ids = locked.length === 0 ? [] : await matching(ctx, program, { only: locked }, false);
  await enrol(ctx, program, ids);
  return locked;
}

async function matching(
  ctx: Context,
  { id, entryFilter, topic }: NurtureProgram,
  among: Among,
  isLocking: boolean,
): Promise<string[]> {
  if (entryFilter === null) return [];
  const params = new SqlParams();
  const workspace = params.add(ctx.actor.workspaceId);
  const place = { address: "l.email_key", channel: "'EMAIL'", topic: `${params.add(topic)}::text` };
  const which =
    "only" in among
      ? `l.id = ANY (${params.add(among.only.map(uuidOf))}::uuid[])`
      : `l.id > ${params.add(uuidOf(among.after))}::uuid`;
  const sql = `SELECT l.id FROM lead l
     WHERE l.workspace_id = ${workspace} AND l.status = '${LeadStatus.NURTURING}' AND ${which}
       AND l.email_key IS NOT NULL AND NOT ${suppressedSql({ ...place, workspace })}
       AND ${leadFilterSql(ctx, entryFilter, "l", params)}
       AND NOT EXISTS (SELECT FROM nurture_enrolment e WHERE e.workspace_id = ${workspace}
         AND e.program_id = ${params.add(uuidOf(id))} AND e.lead_id = l.id)
     ORDER BY l.id LIMIT ${ENROLLED_AT_ONCE}${isLocking ? " FOR NO KEY UPDATE OF l" : ""}`;
  const rows: { id: string }[] = await ctx.db.run((manager) => manager.query(sql, params.values));
  return rows.map((row) => `lead_${row.id}`);
}
