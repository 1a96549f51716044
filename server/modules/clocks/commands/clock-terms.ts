import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { BusinessCalendarVersion } from "../calendar/business-calendar.entity.js";
import { openHours, type CalendarHours } from "../calendar/calendar-hours.js";
import { SlaPolicyVersion } from "../policy/sla-policy.entity.js";
import type { BusinessHours } from "../rules/business-hours.js";
import type { Run } from "../rules/ladder.js";
import type { SlaMetric, Terms } from "../rules/sla.js";
import type { SlaClock } from "../sla-clock.entity.js";
import { keepClockDefaults } from "./keep-defaults.js";

/** A policy as a clock starts by it: which versions of terms and hours are in force. */
export type PolicyInForce = {
  readonly id: string;
  readonly metric: SlaMetric;
  readonly versionId: string;
  readonly terms: Terms;
  readonly calendarVersionId: string;
  readonly hours: BusinessHours;
};

/** The policies clocks start by, oldest first: read once a transaction, whatever starts in it. */
export function policiesInForce(ctx: Context): Promise<readonly PolicyInForce[]> {
  return ctx.load.one("sla policies", "in force", async (keys) => {
    // What waits to be written stays waiting; what is read must be there.
    const apart = { ...ctx, db: { ...ctx.db, waiting: null } };
    let policies = await read(apart);
    if (policies.length === 0) {
      await keepClockDefaults(apart);
      policies = await read(apart);
    }
    return keys.map(() => policies);
  });
}

async function read(ctx: Context): Promise<PolicyInForce[]> {
  type Read = Omit<PolicyInForce, "hours"> & { readonly hours: CalendarHours };
  const policies = await ctx.db.query<Read>(
    preparedQuery(
      `SELECT 'slapolicy_' || p.id AS id, p.metric, p.terms, c.hours,
              'slapolicyversion_' || pv.id AS "versionId",
              'calendarversion_' || cv.id AS "calendarVersionId"
         FROM sla_policy p
         JOIN sla_policy_version pv ON pv.workspace_id = p.workspace_id
          AND pv.policy_id = p.id AND pv.terms_version = p.terms_version
         JOIN business_calendar c ON c.workspace_id = p.workspace_id
          AND (c.id = p.calendar_id OR (p.calendar_id IS NULL AND c.is_default))
         JOIN business_calendar_version cv ON cv.workspace_id = c.workspace_id
          AND cv.calendar_id = c.id AND cv.hours_version = c.hours_version
        WHERE p.workspace_id = $1 AND p.active
        ORDER BY p.created_at, p.id`,
      [ctx.actor.workspaceId],
    ),
  );
  return Promise.all(
    policies.map(async (each) => ({ ...each, hours: await openHours(each.hours) })),
  );
}

/** What each of these clocks runs by, by its id: two statements for any number. */
export async function termsOf(
  ctx: Context,
  clocks: readonly SlaClock[],
): Promise<ReadonlyMap<string, { readonly run: Run; readonly terms: Terms }>> {
  if (clocks.length === 0) return new Map();
  const { workspaceId } = ctx.actor;
  const idsOf = (property: "policyVersionId" | "calendarVersionId") => ({
    workspaceId,
    id: In([...new Set(clocks.map((clock) => clock[property]))]),
  });
  const [policies, calendars] = await ctx.db.run(async (manager) => [
    await manager.findBy(SlaPolicyVersion, idsOf("policyVersionId")),
    await manager.findBy(BusinessCalendarVersion, idsOf("calendarVersionId")),
  ]);
  const hours = new Map(
    await Promise.all(
      calendars.map(async (each) => [each.id, await openHours(each.hours)] as const),
    ),
  );
  return new Map(
    clocks.map((clock) => {
      const terms = policies.find(({ id }) => id === clock.policyVersionId)?.terms;
      const open = hours.get(clock.calendarVersionId);
      if (terms === undefined || open === undefined) throw new Error("A clock keeps its terms");
      const { startedAt, pausedBusinessSec } = clock;
      const { targetBusinessMinutes } = terms;
      const run = { hours: open, startedAt, targetBusinessMinutes, pausedBusinessSec };
      return [clock.id, { run, terms }] as const;
    }),
  );
}
