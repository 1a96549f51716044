import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { lockValues } from "../../people/lock-values.js";
import { DuplicateCase } from "./duplicate-case.entity.js";

/** Cases of a workspace are written by one at a time: the relay, a scan, whoever decides. */
export function lockCases(ctx: Context): Promise<void> {
  return lockValues(ctx, "duplicate cases", ["all"]);
}

/** Every case in which one of these leads stands, on whichever side, oldest first. */
export function findCasesOfLeads(
  ctx: Context,
  leadIds: readonly string[],
): Promise<DuplicateCase[]> {
  const { workspaceId } = ctx.actor;
  const any = () => In([...leadIds]); // TypeORM rewrites the one it is given
  return ctx.db.run((manager) =>
    manager.find(DuplicateCase, {
      where: [
        { workspaceId, olderId: any() },
        { workspaceId, newerId: any() },
      ],
      order: { id: "ASC" },
    }),
  );
}
