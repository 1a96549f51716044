import { timingSafeEqual } from "node:crypto";

import type { Actor } from "../../../../auth/actor.js";
import type { Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { parseApiKey, SOURCE_KEY } from "../../../people/api-key.js";
import { LeadSource, LeadSourceKey } from "../lead-source.entity.js";
import { isRecent, isSignedWith, type Signed } from "../signature.js";

/** Opens the door of this public name with its own key. @throws AppError UNAUTHENTICATED for any other */
export async function openByKey(
  contextIn: (workspaceId: string) => Context,
  publicKey: string,
  credential: string,
): Promise<LeadSource> {
  const parsed = parseApiKey(credential, SOURCE_KEY);
  if (parsed === null) throw refused();
  const ctx = contextIn(parsed.workspaceId);
  const { workspaceId, secretHash } = parsed;
  const found = await ctx.db.run(async (manager) => {
    const key = await manager.findOneBy(LeadSourceKey, { workspaceId, secretHash });
    if (key === null) return null;
    const source = await manager.findOneByOrFail(LeadSource, { workspaceId, id: key.sourceId });
    return { key, source };
  });
  if (found === null || !timingSafeEqual(found.key.secretHash, secretHash)) throw refused();
  if (isOver(ctx, found.key) || found.source.key !== publicKey) throw refused();
  return found.source;
}

/** Opens it to a body signed with one of its keys. The sender proves the key without sending it. */
export async function openBySignature(
  ctx: Context,
  publicKey: string,
  signed: Signed,
): Promise<LeadSource> {
  const { workspaceId } = ctx.actor;
  const found = await ctx.db.run(async (manager) => {
    const source = await manager.findOneBy(LeadSource, { workspaceId, key: publicKey });
    if (source === null) return null;
    const keys = await manager.findBy(LeadSourceKey, { workspaceId, sourceId: source.id });
    return { source, keys };
  });
  const secrets = (found?.keys ?? []).flatMap((key) => secretOf(ctx, key) ?? []);
  const isGenuine = secrets.some((secret) => isSignedWith(secret, signed));
  if (found === null || !isGenuine) throw refused();
  if (isRecent(signed, ctx.clock.now())) return found.source;
  const message = "The signature is genuine, but not of the last five minutes; check the clock.";
  throw new AppError("UNAUTHENTICATED", message);
}

/** A source acts for itself: it takes people in and does nothing else. */
export function actorOfSource(source: LeadSource): Actor {
  return {
    kind: "INTEGRATION",
    workspaceId: source.workspaceId,
    userId: null,
    clientId: source.id,
    role: "INTEGRATION",
    permissions: new Set(["lead:capture"]),
    rows: ["ALL"],
  };
}

function secretOf(ctx: Context, key: LeadSourceKey): string | null {
  if (key.sealedKey === null || isOver(ctx, key)) return null;
  return ctx.secrets?.open(key.sealedKey, key.sourceId) ?? null;
}

function isOver({ clock }: Context, { expiresAt }: LeadSourceKey): boolean {
  return expiresAt !== null && expiresAt <= clock.now();
}

/** One answer for every reason: which it was is nobody's business. */
function refused(): AppError {
  return new AppError(
    "UNAUTHENTICATED",
    "This source is unknown, or the credential is not its own.",
  );
}
