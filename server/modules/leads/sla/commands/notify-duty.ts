import type { Context } from "../../../../context.js";
import { queueMail } from "../../../../mail/queue-mail.js";
import { renderMail } from "../../../../mail/render.js";
import { uuidOf } from "../../../../ids.js";
import { SlaPolicy } from "../../../clocks/policy/sla-policy.entity.js";
import type { SlaClock } from "../../../clocks/sla-clock.entity.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import type { Lead } from "../../lead.entity.js";
import { leadQueues } from "../../lead.policy.js";
import { dutyIn, untilIn, type Notice } from "../../rules/duty-words.js";
import { dutyMail } from "../sla.mail.js";

type Reader = { readonly email: string; readonly key: string; readonly name: string } & {
  readonly timezone: string;
};

/** Tells by mail that something is owed to a lead: its owner, or who answers for the owner. */
export async function notifyDuty(
  ctx: Context,
  clock: SlaClock,
  lead: Lead,
  notice: Notice,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const [policy, workspace] = await Promise.all([
    ctx.db.run((manager) =>
      manager.findOneByOrFail(SlaPolicy, { workspaceId, id: clock.policyId }),
    ),
    getWorkspace(ctx),
  ]);
  for (const reader of await readersOf(ctx, lead, notice)) {
    const mail = renderMail(dutyMail, {
      name: reader.name,
      duty: dutyIn(clock.metric),
      who: whoIs(lead),
      until: untilIn(clock.dueAt, ctx.clock.now(), reader.timezone),
      policy: policy.name,
      source: workspace.name,
    });
    const to = { address: reader.email, key: reader.key };
    await queueMail(ctx, { purpose: "sla", topic: null, to, ...mail });
  }
}

function whoIs({ name, email, phone, company }: Lead): string {
  const person = name ?? email ?? phone ?? "a person without a name";
  return company === null ? person : `${person} of ${company}`;
}

/** Nobody's duty is the managers'; so is that of somebody who reports to no one. */
async function readersOf(ctx: Context, lead: Lead, notice: Notice): Promise<Reader[]> {
  const { ownerId } = lead;
  const [owner] = ownerId === null ? [] : await people(ctx, "u.id = $2", uuidOf(ownerId));
  if (notice === "OWNER" && owner !== undefined) return [owner];
  const department = lead.queue === leadQueues.marketing ? "MARKETING" : "SALES";
  const [superior] = ownerId === null ? [] : await people(ctx, SUPERIOR, uuidOf(ownerId));
  return superior === undefined ? people(ctx, MANAGERS, department) : [superior];
}

/** Whom they report to, or else who leads a team of theirs. */
const SUPERIOR = `u.id = coalesce(
  (SELECT m.id FROM app_user o JOIN app_user m ON m.workspace_id = $1 AND m.id = o.manager_id
    WHERE o.workspace_id = $1 AND o.id = $2 AND m.active),
  (SELECT l.id FROM team_member t
     JOIN team ON team.workspace_id = $1 AND team.id = t.team_id
     JOIN app_user l ON l.workspace_id = $1 AND l.id = team.lead_id AND l.active
    WHERE t.workspace_id = $1 AND t.user_id = $2 AND t.to_at IS NULL AND l.id <> $2
    ORDER BY t.id LIMIT 1))`;

const MANAGERS = "u.department = $2 AND u.function_level <> 'STAFF'";

function people(ctx: Context, where: string, value: string): Promise<Reader[]> {
  return ctx.db.run((manager) =>
    manager.query(
      `SELECT u.email, u.email_key AS key, u.name, u.timezone FROM app_user u
        WHERE u.workspace_id = $1 AND u.active AND ${where} ORDER BY u.id LIMIT 20`,
      [ctx.actor.workspaceId, value],
    ),
  );
}
