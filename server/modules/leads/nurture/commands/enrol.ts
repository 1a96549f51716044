import { IsNull } from "typeorm";

import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { insertRows, together } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { NurtureEntry } from "../nurture.enums.js";
import { nurtureEnrolled } from "../nurture.events.js";
import { NurtureEnrolment } from "../nurture-enrolment.entity.js";
import type { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureStep } from "../nurture-step.entity.js";
import { NurtureEnrolmentState } from "../rules/enrolment-machine.js";
import { settingsOf } from "../settings.js";
import { zonesFor } from "../zones-for.js";
import { enqueueMoves } from "./move-due.js";
import { dueSql } from "./plan-sql.js";

/**
 * Takes leads into a programme. The caller holds their locks and knows that none is in it. Answers with
 * the enrolments in the order of the leads.
 */
export async function enrol(
  ctx: Context,
  program: NurtureProgram,
  leadIds: readonly string[],
): Promise<NurtureEnrolment[]> {
  if (leadIds.length === 0) return [];
  const { userId } = ctx.actor;
  const entry =
    userId === null && ctx.actor.kind === "SYSTEM" ? NurtureEntry.BY_FILTER : NurtureEntry.BY_HAND;
  const dueAt = await firstDue(ctx, program, leadIds);
  const now = ctx.clock.now();
  const enrolments = await together(ctx, (ctx) =>
    insertRows(
      ctx,
      NurtureEnrolment,
      leadIds.map((leadId) => ({
        programId: program.id,
        leadId,
        state: NurtureEnrolmentState.ENROLLED,
        entry,
        enrolledById: userId,
        anchorAt: now,
        dueAt: dueAt.get(uuidOf(leadId)) ?? now,
        reachedGoal: false,
        judgedVersion: program.version,
      })),
    ),
  );
  for (const { id: enrolmentId, leadId } of enrolments) {
    await emit(ctx, nurtureEnrolled({ enrolmentId, programId: program.id, leadId, entry }));
  }
  await enqueueMoves(ctx, program.id);
  return enrolments;
}

/** When each is first looked at; without a step, at once, and is done. */
async function firstDue(
  ctx: Context,
  program: NurtureProgram,
  leadIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, programId: program.id, retiredAt: IsNull() };
  const first = await ctx.db.run((manager) =>
    manager.findOne(NurtureStep, { where, order: { position: "ASC" } }),
  );
  if (first === null) return new Map();
  const zones = zonesFor([first], ctx.clock.now());
  const { timezone } = await settingsOf(ctx);
  const rows: { id: string; at: Date | null }[] = await ctx.db.run((manager) =>
    manager.query(FIRST_DUE, [
      workspaceId,
      uuidOf(first.id),
      leadIds.map(uuidOf),
      ctx.clock.now(),
      timezone,
      [...zones.keys()],
      [...zones.values()],
    ]),
  );
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
}

const FIRST_DUE = `
  SELECT l.id, ${dueSql("$4::timestamptz", "s", { workspace: "$5::text", person: "zone.zone" })} AS at
    FROM lead l
    LEFT JOIN unnest($6::text[], $7::text[]) zone(country, zone) ON zone.country = l.country_code
    JOIN nurture_step s ON s.workspace_id = $1 AND s.id = $2
   WHERE l.workspace_id = $1 AND l.id = ANY ($3::uuid[])`;
