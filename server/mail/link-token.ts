import { createHash, randomBytes } from "node:crypto";

import { isUuid } from "../ids.js";

/** What a link in a mail holds: where to look, and a secret of which only the hash is kept. */
export type LinkToken = { readonly token: string; readonly hash: Buffer };

/** `<workspace>.<secret>`, as an API key carries its workspace; the id opens nothing. */
export function newLinkToken(workspaceId: string): LinkToken {
  const secret = randomBytes(32).toString("base64url");
  return { token: `${workspaceId}.${secret}`, hash: hashOf(secret) };
}

export function readLinkToken(token: string): { workspaceId: string; hash: Buffer } | null {
  const [, workspaceId = "", secret = ""] =
    /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  return isUuid(workspaceId) ? { workspaceId, hash: hashOf(secret) } : null;
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
