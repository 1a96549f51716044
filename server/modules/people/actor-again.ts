import { Not, IsNull } from "typeorm";

import type { Actor } from "../../auth/actor.js";
import type { Context } from "../../context.js";
import { AppError } from "../../errors.js";
import { ApiClient, ApiKey } from "./api-client.entity.js";
import { actorOfClient, actorOfUser, systemActor } from "./authenticate.js";
import { User } from "./user.entity.js";

type Asked = { readonly userId: string | null; readonly clientId: string | null };

/**
 * Who somebody is now, for work of theirs that goes on after their request: with what they may do
 * today, not then. Throws FORBIDDEN when they left or every key of their program was revoked.
 */
export async function actorAgain(ctx: Context, { userId, clientId }: Asked): Promise<Actor> {
  const { workspaceId } = ctx.actor;
  const { user, client, keys, revoked } = await ctx.db.run(async (manager) => ({
    user: userId === null ? null : await manager.findOneBy(User, { workspaceId, id: userId }),
    client:
      clientId === null ? null : await manager.findOneBy(ApiClient, { workspaceId, id: clientId }),
    keys: clientId === null ? 0 : await manager.countBy(ApiKey, { workspaceId, clientId }),
    revoked:
      clientId === null
        ? 0
        : await manager.countBy(ApiKey, { workspaceId, clientId, revokedAt: Not(IsNull()) }),
  }));
  if (user?.active === false || (keys > 0 && keys === revoked)) {
    throw new AppError("FORBIDDEN", "Whoever asked for this may not do it any more.");
  }
  if (client !== null) return actorOfClient(client, user);
  return user === null ? systemActor(workspaceId) : actorOfUser(user);
}
