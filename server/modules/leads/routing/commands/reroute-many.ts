import type { Context } from "../../../../context.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { invalidInput, notFound, type AppError } from "../../../../errors.js";
import { uuidOf } from "../../../../ids.js";
import { getVisible, lockEachVisible } from "../../../../reader/rows.js";
import { Account } from "../../../accounts/account.entity.js";
import { User } from "../../../people/user.entity.js";
import { rerouteLeads, rerouteProblem } from "../../commands/reroute-lead.js";
import { Lead } from "../../lead.entity.js";
import type { LeadRerouteManyInput } from "../routing.inputs.js";
import type { LeadRerouteResult } from "../routing.payloads.js";

const MAX_LEADS = 200;

/** Asks the rules again about leads that sales has. One that cannot be routed takes no other along. */
export async function rerouteMany(
  ctx: Context,
  input: LeadRerouteManyInput,
): Promise<{ results: LeadRerouteResult[] }> {
  const { leadIds = null, accountId = null, reason: note } = input;
  const exclude = input.excludeUserIds ?? [];
  await Promise.all(exclude.map((id) => getVisible(ctx, User, id)));
  if ((leadIds === null) === (accountId === null)) {
    throw invalidInput([{ path: "input", message: "needs leadIds or accountId, and not both" }]);
  }
  const ids = leadIds ?? (await leadsOfOthers(ctx, accountId ?? ""));
  const locked = await lockEachVisible(ctx, Lead, ids);
  // Named twice, or by the id of one that was merged into it: still one lead, routed once.
  const own = new Map([...locked.values()].map((lead) => [lead.id, lead]));
  const leads = ids.map((id) => own.get(locked.get(id)?.id ?? "") ?? null);
  const able = [...own.values()].filter((lead) => rerouteProblem(lead) === null);
  const rerouting = { exclude, reason: { code: "REROUTED", note } };
  const done = await rerouteLeads(ctx, able, rerouting);
  const byLead = new Map(able.map((lead, nth) => [lead, done[nth]]));
  return {
    results: leads.map((lead): LeadRerouteResult => {
      if (lead === null) return refused(notFound("Lead"));
      const rerouted = byLead.get(lead);
      if (rerouted !== undefined) return { lead, ...rerouted, error: null };
      const problem = rerouteProblem(lead);
      if (problem === null) throw new Error("A lead without a problem was routed");
      return { ...refused(problem), lead };
    }),
  };
}

function refused({ code, message }: AppError): LeadRerouteResult {
  return { lead: null, routing: null, handOff: null, error: { code, message } };
}

/** What sales has of an account that is not its owner's: what a change of the owner leaves behind. */
async function leadsOfOthers(ctx: Context, accountId: string): Promise<string[]> {
  const { ownerId } = await getVisible(ctx, Account, accountId);
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id FROM lead WHERE workspace_id = $1 AND account_id = $2
          AND status IN ('MQL', 'SAL', 'SQL') AND owner_id IS DISTINCT FROM $3::uuid
        ORDER BY created_at, id LIMIT ${MAX_LEADS}`,
      [ctx.actor.workspaceId, uuidOf(accountId), ownerId === null ? null : uuidOf(ownerId)],
    ),
  );
  return rows.map(({ id }) => `${entityDeclaration(Lead).prefix}_${id}`);
}
