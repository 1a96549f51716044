import type { Context } from "../../../context.js";
import type { Consumer } from "../../../events/consumers.js";
import type { LoggedEvent } from "../../../events/log.js";
import { slaEscalated, slaWarned } from "../../clocks/clock.events.js";
import { SlaStepKind } from "../../clocks/rules/ladder.js";
import { EscalationAction } from "../../clocks/rules/sla.js";
import { TouchDirection } from "../touches/rules/touch-type.js";
import { touchRecorded } from "../touches/touch.events.js";
import { actOnStep } from "./commands/act-on-step.js";
import { meetByTouches } from "./commands/meet-by-touch.js";

/** A warning is a mail to the owner; an escalation is whatever the policy says. */
export const stepsActedUpon: Consumer = {
  name: "leads.sla-steps",
  on: [slaWarned.event.name, slaEscalated.event.name],
  handle: (ctx: Context, { name, payload }: LoggedEvent) =>
    actOnStep(ctx, {
      clockId: String(payload["clockId"]),
      kind: name === slaWarned.event.name ? SlaStepKind.WARNING : SlaStepKind.ESCALATION,
      action: actionOf(payload["action"]),
    }),
};

/** Whoever was reached by the owner has been reached. */
export const firstTouchMet: Consumer = {
  name: "leads.sla-first-touch",
  on: [touchRecorded.event.name],
  handle: (ctx: Context, event: LoggedEvent) => meetAll(ctx, [event]),
  handleAll: meetAll,
};

function meetAll(ctx: Context, events: readonly LoggedEvent[]): Promise<void> {
  const outbound = events.filter(
    ({ payload }) => payload["direction"] === TouchDirection.OUTBOUND && payload["leadId"] !== null,
  );
  return meetByTouches(
    ctx,
    outbound.map(({ payload }) => String(payload["touchId"])),
  );
}

function actionOf(value: unknown): EscalationAction | null {
  return Object.values(EscalationAction).find((action) => action === value) ?? null;
}
