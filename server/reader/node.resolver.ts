import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { Allow } from "../auth/allow.js";
import type { Context } from "../context.js";
import { entityByPrefix } from "../database/declarations.js";
import { Node } from "../database/row.js";
import { AppError } from "../errors.js";
import { permissionToRead } from "./roots.js";
import { getVisible } from "./rows.js";

@Resolver()
export class NodeResolver {
  @Allow("viewer:read")
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id, if your role may read its type; NOT_FOUND otherwise.",
  })
  async node(
    @Arg("id", () => ID, { description: "Any id of this API." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<Node> {
    const declaration = entityByPrefix(id.slice(0, Math.max(id.lastIndexOf("_"), 0)));
    if (declaration === undefined) {
      throw new AppError("INVALID_ID", "No type of this API has ids like this one.");
    }
    const permission = permissionToRead(declaration.entity);
    if (permission === undefined || !ctx.actor.permissions.has(permission)) {
      throw new AppError("NOT_FOUND", `${declaration.typeName} not found.`);
    }
    return getVisible(ctx, declaration.entity, id);
  }
}
