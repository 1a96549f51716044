import type { EntityClass } from "../../../database/declarations.js";
import type { Context } from "../../../context.js";
import type { Row } from "../../../database/row.js";
import { deleteRow } from "../../../history/write.js";
import { uuidOf } from "../../../ids.js";
import { lockVisible } from "../../../reader/rows.js";
import { AccountDomain } from "../account-domain.entity.js";
import { AccountTeamMember } from "../account-team-member.entity.js";
import { Account } from "../account.entity.js";
import { ExternalReference } from "../external-reference.entity.js";

/**
 * Takes away an account, contact or opportunity that was made by mistake, with what only belonged to
 * it. Throws CONFLICT when something else refers to it.
 */
export async function deleteUnused<T extends Row>(
  ctx: Context,
  entity: EntityClass<T>,
  id: string,
): Promise<void> {
  const row = await lockVisible(ctx, entity, id);
  const { workspaceId } = ctx.actor;
  const named = { workspaceId, entityType: entity.name, entityId: uuidOf(id) };
  const refs = await ctx.db.run((manager) => manager.findBy(ExternalReference, named));
  for (const ref of refs) await deleteRow(ctx, ExternalReference, ref);
  if (row instanceof Account) await deleteParts(ctx, row.id);
  await deleteRow(ctx, entity, row);
}

async function deleteParts(ctx: Context, accountId: string): Promise<void> {
  const where = { workspaceId: ctx.actor.workspaceId, accountId };
  const domains = await ctx.db.run((manager) => manager.findBy(AccountDomain, where));
  for (const domain of domains) await deleteRow(ctx, AccountDomain, domain);
  const members = await ctx.db.run((manager) => manager.findBy(AccountTeamMember, where));
  for (const member of members) await deleteRow(ctx, AccountTeamMember, member);
}
