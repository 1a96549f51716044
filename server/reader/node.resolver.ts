import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import type { Actor } from "../auth/actor.js";
import { Allow } from "../auth/allow.js";
import type { Context } from "../context.js";
import { entityByPrefix, type EntityDeclaration } from "../database/declarations.js";
import { Node } from "../database/row.js";
import { AppError } from "../errors.js";
import { permissionToRead } from "./roots.js";
import { getVisible } from "./rows.js";

export const NODE_FIELD = "node";
export const NODE_PERMISSION = "viewer:read";

@Resolver()
export class NodeResolver {
  @Allow(NODE_PERMISSION)
  @Query(() => Node, {
    nullable: true,
    description: "Anything by its id, if your role may read its type; NOT_FOUND otherwise.",
  })
  async node(
    @Arg("id", () => ID, { description: "Any id of this API." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<Node> {
    return getVisible(ctx, readableNode(ctx.actor, id).entity, id);
  }
}

/** The type an id is of, if the actor may read that type; INVALID_ID or NOT_FOUND otherwise. */
export function readableNode(actor: Actor, id: string): EntityDeclaration {
  const declaration = entityByPrefix(id.slice(0, Math.max(id.lastIndexOf("_"), 0)));
  if (declaration === undefined) {
    throw new AppError("INVALID_ID", "No type of this API has ids like this one.");
  }
  const permission = permissionToRead(declaration.entity);
  if (permission === undefined || !actor.permissions.has(permission)) {
    throw new AppError("NOT_FOUND", `${declaration.typeName} not found.`);
  }
  return declaration;
}
