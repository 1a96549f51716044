import type { FindOptionsWhere } from "typeorm";

import type { Context } from "../context.js";
import type { EntityClass } from "../database/declarations.js";
import type { Fact } from "../database/row.js";
import { AppError } from "../errors.js";

/**
 * CONFLICT where a row holds already what another is to hold. `data.field` is what callers know it by:
 * the first of the columns, unless told. Two who ask at once are kept apart by the table's unique index.
 */
export async function mustBeFree<T extends Fact>(
  ctx: Context,
  entity: EntityClass<T>,
  held: FindOptionsWhere<T>,
  { why, field = Object.keys(held)[0] }: { readonly why: string; readonly field?: string },
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const where = { ...held, workspaceId };
  if (await ctx.db.run((manager) => manager.existsBy(entity, where))) {
    throw new AppError("CONFLICT", why, { field });
  }
}
