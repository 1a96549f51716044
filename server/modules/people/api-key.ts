import { createHash, randomBytes } from "node:crypto";

import { isUuid } from "../../ids.js";

/**
 * `lia_<workspace>_<secret>`: 32 hex digits and 32 random bytes in base64url. The workspace stands in
 * the key because row-level security has to be set before the key can be looked up; it grants nothing.
 */
const FORM = /^(lia|lis)_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** What a key opens, as it begins: the API for a client, or one door for leads. */
export const CLIENT_KEY = "lia";
export const SOURCE_KEY = "lis";
type KeyKind = typeof CLIENT_KEY | typeof SOURCE_KEY;

const HINT_LENGTH = 6;

export type ParsedKey = { readonly workspaceId: string; readonly secretHash: Buffer };

export function parseApiKey(key: string, kind: KeyKind = CLIENT_KEY): ParsedKey | null {
  const [, given, workspace, secret] = FORM.exec(key) ?? [];
  if (given !== kind || workspace === undefined || secret === undefined) return null;
  const workspaceId = workspace.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return isUuid(workspaceId) ? { workspaceId, secretHash: hashOf(secret) } : null;
}

/** A new key, its hash to keep and the hint to show. The key itself is never stored. */
export function newApiKey(
  workspaceId: string,
  kind: KeyKind = CLIENT_KEY,
): { key: string; secretHash: Buffer; hint: string } {
  const secret = randomBytes(32).toString("base64url");
  const key = `${kind}_${workspaceId.replaceAll("-", "")}_${secret}`;
  return { key, secretHash: hashOf(secret), hint: `…_${secret.slice(0, HINT_LENGTH)}…` };
}

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
