import { inTransaction } from "../../../../server/context.js";
import { stepsActedUpon } from "../../../../server/modules/leads/sla/sla.consumers.js";
import type { Caller, TestApp } from "../../../support/app.js";

const MINUTE = 60_000;

/** What these tests ask of a clock. */
export type Clock = {
  readonly id: string;
  readonly metric: string;
  readonly state: string;
  readonly elapsedBusinessSec: number | null;
};

/** The clocks of a lead, by kind and in the order they began. */
export async function clocksOf(by: Caller, leadId: string, fields = "") {
  const { lead } = await by.gql(
    `query ($id: ID!) { lead(id: $id) { slaClocks(orderBy: [{ field: CREATED_AT, direction: ASC }]) {
       nodes { id metric state dueAt metAt breachedAt elapsedBusinessSec ${fields} } } } }`,
    { id: leadId },
  );
  return lead.slaClocks.nodes;
}

/** `ACCEPT RUNNING`, in the order they began and by kind. */
export async function statesOf(by: Caller, leadId: string): Promise<string[]> {
  const clocks = await clocksOf(by, leadId);
  return clocks.map(({ metric, state }: Clock) => `${metric} ${state}`).sort();
}

/** Lets time pass, minute by minute as far as the server looks, and works off what comes of it. */
export async function pass(app: TestApp, minutes: number): Promise<void> {
  await app.jobs(); // the first look only notes where the workspace stands
  app.clock.advance(minutes * MINUTE);
  await app.jobs();
  await app.core.relay.drain();
}

export async function steer(by: Caller, what: "Pause" | "Resume" | "Cancel", input: object) {
  const document = `mutation ($input: SlaClock${what}Input!) {
    slaClock${what}(input: $input) { clock { id state dueAt pausedAt pausedBusinessSec } } }`;
  return (await by.gql(document, { input }))[`slaClock${what}`].clock;
}

export function mailsOf(app: TestApp): Promise<{ subject: string; to_address: string }[]> {
  return app.system.db.run((manager) =>
    manager.query(
      `SELECT subject, to_address FROM outgoing_mail
        WHERE workspace_id = $1 AND purpose = 'sla' ORDER BY created_at, id`,
      [app.workspaceId],
    ),
  );
}

/** Acts on events as the consumer does, when the test wants it; answers how many there were. */
export async function consumeSteps(app: TestApp, name: string): Promise<number> {
  const events = await app.events(name);
  for (const event of events) {
    await inTransaction(app.system, (ctx) => stepsActedUpon.handle(ctx, event));
  }
  return events.length;
}

export function setAway(app: TestApp, { userId }: Caller, away: boolean): Promise<unknown> {
  const document = `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { id } } }`;
  return app.admin.gql(document, { input: { userId, away } });
}
