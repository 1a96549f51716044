import type { Context } from "../context.js";
import { createCalendar } from "../modules/clocks/calendar/commands/create-calendar.js";
import { setWorkingCalendar } from "../modules/clocks/calendar/commands/set-working-calendar.js";
import { updateCalendar } from "../modules/clocks/calendar/commands/update-calendar.js";
import { keepClockDefaults } from "../modules/clocks/commands/keep-defaults.js";
import { pauseClock } from "../modules/clocks/commands/pause-clock.js";
import { reachSteps } from "../modules/clocks/commands/reach-steps.js";
import { createPolicy } from "../modules/clocks/policy/commands/create-policy.js";
import { updatePolicy } from "../modules/clocks/policy/commands/update-policy.js";
import { SlaPolicy } from "../modules/clocks/policy/sla-policy.entity.js";
import { SlaClockState } from "../modules/clocks/rules/clock-machine.js";
import { Weekday } from "../modules/clocks/rules/read-hours.js";
import { EscalationAction, SlaFact, SlaMetric } from "../modules/clocks/rules/sla.js";
import { SlaClock } from "../modules/clocks/sla-clock.entity.js";
import { FitBand } from "../modules/leads/rules/fit-band.js";
import type { Company } from "./company.js";
import { dayOf, type Entry, type Scene } from "./diary.js";

const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY } = Weekday;
const DAYS = 84;

/** When Brightwater works, what is done by when, and every evening a look at what is late. */
export function keepHours({ people, when }: Company): Entry[] {
  const asOperations = (scene: Scene) => scene.as(people.get("operations"));
  const evenings = Array.from({ length: DAYS }, (_, nth) => ({
    at: when(DAYS - nth, 18),
    happens: async (scene: Scene) => {
      await reachSteps(scene.system());
    },
  }));
  return [
    { at: when(90, 11), happens: (scene) => keepClockDefaults(scene.system()) },
    { at: when(89, 11), happens: (scene) => agree(asOperations(scene)) },
    {
      at: when(88, 9),
      happens: (scene) => openDesk(asOperations(scene), dayOf(when(-20, 9)), people),
    },
    ...evenings,
    { at: when(0, 0), happens: (scene) => pauseOne(scene.as(people.get("headOfNorth"))) },
  ];
}

/** Sales and marketing made the house's own agreement of the one that came with the server. */
async function agree(ctx: Context): Promise<void> {
  const { workspaceId } = ctx.actor;
  const policies = await ctx.db.run((manager) => manager.findBy(SlaPolicy, { workspaceId }));
  for (const { id: policyId, metric } of policies) {
    const escalation = [{ atPct: 100, action: EscalationAction.NOTIFY_MANAGER }];
    const isAnswer = metric === SlaMetric.ACCEPT;
    const target = isAnswer ? { targetBusinessMinutes: 480 } : {};
    await updatePolicy(ctx, { policyId, escalation, ...target });
  }
  await createPolicy(ctx, {
    name: "Answer to a hand-off of band A",
    metric: SlaMetric.ACCEPT,
    filter: [{ fact: SlaFact.FIT_BAND, is: FitBand.A }],
    targetBusinessMinutes: 240,
    warnAtPct: [50],
    escalation: [{ atPct: 100, action: EscalationAction.NOTIFY_OWNER }],
  });
}

/** Whoever sells on the isles sits at the desk, and works when it does. */
async function openDesk(
  ctx: Context,
  stocktakingOn: string,
  people: Company["people"],
): Promise<void> {
  const week = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY].map((weekday) => ({
    weekday,
    opens: "08:00",
    closes: "20:00",
  }));
  const { calendar } = await createCalendar(ctx, {
    name: "Inbound desk",
    hours: { timezone: "Europe/Dublin", week },
  });
  const { id: calendarId } = calendar;
  await updateCalendar(ctx, {
    calendarId,
    hours: { exceptions: [{ on: stocktakingOn, hours: [], note: "Stocktaking" }] },
  });
  await setWorkingCalendar(ctx, { userId: people.get("isles").id, calendarId });
}

/** Somebody is on a plane; nobody can be asked to answer. */
async function pauseOne(ctx: Context): Promise<void> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, state: SlaClockState.RUNNING };
  const clock = await ctx.db.run((manager) =>
    manager.findOne(SlaClock, { where, order: { dueAt: "DESC", id: "DESC" } }),
  );
  if (clock === null) throw new Error("Something is owed to somebody at all times");
  await pauseClock(ctx, { clockId: clock.id, reason: "They are travelling until tomorrow." });
}
