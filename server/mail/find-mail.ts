import { In } from "typeorm";

import type { Context } from "../context.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";

/** The mail of ours that one of these Message-IDs names, of several the latest; null for none. */
export function findMailByMessageId(
  ctx: Context,
  ids: readonly string[],
): Promise<OutgoingMail | null> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, messageId: In([...ids]) };
  const order = { createdAt: "DESC", id: "DESC" } as const;
  return ctx.db.run((manager) => manager.findOne(OutgoingMail, { where, order }));
}
