import type { Context } from "../../../context.js";
import { deleteRow, changeRow } from "../../../history/write.js";
import { uuidOf } from "../../../ids.js";
import { ExternalReference } from "../../accounts/external-reference.entity.js";
import { Lead } from "../lead.entity.js";
import { RejectReasonCode } from "../rules/reject-reason.js";
import { disqualifyLead } from "./disqualify-lead.js";

/** What a person is known by; without it nobody is taken for this lead. */
const nobody = { emailKey: null, domainKey: null, nameKey: null, companyKey: null } as const;

/**
 * Takes back a lead that was brought in by mistake. It does not vanish, since every lead that came in
 * is accounted for: it is closed, and gives up its identity, so that the same person may come in anew.
 */
export async function retractLead(ctx: Context, leadId: string, note: string): Promise<void> {
  const { lead } = await disqualifyLead(ctx, {
    leadId,
    reasonCode: RejectReasonCode.INVALID,
    note,
  });
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, entityType: "Lead", entityId: uuidOf(leadId) };
  const refs = await ctx.db.run((manager) => manager.findBy(ExternalReference, where));
  for (const ref of refs) await deleteRow(ctx, ExternalReference, ref);
  await changeRow(ctx, Lead, lead, nobody);
}
