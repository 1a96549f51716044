import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { mustBeFree } from "../../../../history/must-be-free.js";
import { BusinessCalendar } from "../../calendar/business-calendar.entity.js";
import { openHours } from "../../calendar/calendar-hours.js";
import { lockCalendar } from "../../calendar/commands/lock-calendar.js";
import { keepClockDefaults } from "../../commands/keep-defaults.js";
import { termsProblems } from "../../rules/terms-problems.js";
import type { SlaPolicyCreateInput } from "../policy.inputs.js";
import { SlaPolicy, type SlaTerms } from "../sla-policy.entity.js";
import { keepPolicy, plainTerms } from "./write-policy.js";

/** Makes a policy. CONFLICT when the name is taken. */
export async function createPolicy(
  ctx: Context,
  input: SlaPolicyCreateInput,
): Promise<{ policy: SlaPolicy }> {
  const { name, metric, calendarId = null } = input;
  const terms = plainTerms({
    filter: input.filter ?? [],
    targetBusinessMinutes: input.targetBusinessMinutes,
    warnAtPct: input.warnAtPct ?? [],
    escalation: input.escalation ?? [],
  });
  await keepClockDefaults(ctx);
  await checkTerms(ctx, terms, calendarId);
  await nameMustBeFree(ctx, name);
  return { policy: await keepPolicy(ctx, { name, metric, calendarId, terms }) };
}

/** Refuses what no clock could run by. */
export async function checkTerms(
  ctx: Context,
  terms: SlaTerms,
  calendarId: string | null,
): Promise<void> {
  const { hours } = await calendarOf(ctx, calendarId);
  const problems = termsProblems(terms, await openHours(hours), ctx.clock.now());
  if (problems.length === 0) return;
  throw invalidInput(problems.map(({ path, message }) => ({ path: `input.${path}`, message })));
}

function calendarOf(ctx: Context, calendarId: string | null): Promise<BusinessCalendar> {
  const { workspaceId } = ctx.actor;
  if (calendarId !== null) return lockCalendar(ctx, calendarId);
  return ctx.db.run((manager) =>
    manager.findOneByOrFail(BusinessCalendar, { workspaceId, isDefault: true }),
  );
}

export function nameMustBeFree(ctx: Context, name: string): Promise<void> {
  return mustBeFree(ctx, SlaPolicy, { name }, { why: "Another policy has this name." });
}
