import { IsNull, Not } from "typeorm";

import type { Context } from "../../../../context.js";
import type { EntityClass } from "../../../../database/declarations.js";
import { invalidInput, type Problem } from "../../../../errors.js";
import { mustBeFree } from "../../../../history/must-be-free.js";
import { getVisible } from "../../../../reader/rows.js";
import { User } from "../../../people/user.entity.js";
import type { RoutingPool } from "../routing-pool.entity.js";
import type { Territory } from "../territory.entity.js";

/** What routing goes by that has a name, and is retired instead of deleted. */
type Named = RoutingPool | Territory;

/** `own`: id of the one that is to have the name, once it is there. */
type Naming = { readonly what: string; readonly name: string; readonly own: string | null };

/** CONFLICT where another one in use has the name. */
export async function nameMustBeFree(
  ctx: Context,
  entity: EntityClass<Named>,
  { what, name, own }: Naming,
): Promise<void> {
  const id = own === null ? {} : { id: Not(own) };
  const held = { name, retiredAt: IsNull(), ...id };
  await mustBeFree<Named>(ctx, entity, held, { why: `A ${what} has this name already.` });
}

/** INVALID_INPUT unless each works here and is named once, NOT_FOUND for whoever is not there. */
export async function mustWorkHere(
  ctx: Context,
  userIds: readonly string[],
  pathOf: (nth: number) => string,
): Promise<void> {
  const users = await Promise.all(userIds.map((id) => getVisible(ctx, User, id)));
  const problems = users.flatMap(({ id, active }, nth): Problem[] => {
    const path = pathOf(nth);
    if (!active) return [{ path, message: "does not work here any more" }];
    const isFirst = users.findIndex((each) => each.id === id) === nth;
    return isFirst ? [] : [{ path, message: "is named twice" }];
  });
  if (problems.length > 0) throw invalidInput(problems);
}
