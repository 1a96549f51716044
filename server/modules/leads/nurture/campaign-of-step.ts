import type { Context } from "../../../context.js";
import type { OutgoingMail } from "../../../mail/outgoing-mail.entity.js";
import { uuidOf } from "../../../ids.js";
import { STEP_PURPOSE } from "./nurture.policy.js";

/** The campaign of the programme that a mail was a step of; null for any other mail. */
export async function campaignOfStep(
  ctx: Context,
  { purpose, about }: Pick<OutgoingMail, "purpose" | "about">,
): Promise<string | null> {
  if (purpose !== STEP_PURPOSE || about === null) return null;
  const rows: { campaign_id: string | null }[] = await ctx.db.run((manager) =>
    manager.query(CAMPAIGN, [ctx.actor.workspaceId, uuidOf(about)]),
  );
  const id = rows[0]?.campaign_id ?? null;
  return id === null ? null : `campaign_${id}`;
}

const CAMPAIGN = `
  SELECT p.campaign_id FROM nurture_send x
    JOIN nurture_program p ON p.workspace_id = x.workspace_id AND p.id = x.program_id
   WHERE x.workspace_id = $1 AND x.id = $2`;
