import { createRemoteJWKSet, errors, jwtVerify } from "jose";

import { isUuid } from "../ids.js";

export type TokenClaims = { readonly workspaceId: string; readonly email: string };
export type TokenVerifier = { verify(token: string): Promise<TokenClaims | null> };

export type OidcSettings = {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string | null;
  readonly workspaceClaim: string;
};

/** Asymmetric signatures only: a shared secret or `none` would let a caller sign for itself. */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];

/**
 * Verifies tokens of one OIDC issuer: signature, issuer, audience, expiry. The workspace comes from a
 * claim the issuer controls, the person from the verified e-mail. Null for any token that is not good.
 */
export function oidcVerifier(settings: OidcSettings): TokenVerifier {
  const { issuer, audience, workspaceClaim } = settings;
  let keys: ReturnType<typeof createRemoteJWKSet> | null = null;
  return {
    async verify(token) {
      try {
        keys ??= createRemoteJWKSet(new URL(await jwksUrlOf(settings)));
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          requiredClaims: ["exp", "email", workspaceClaim],
        });
        const workspaceId = payload[workspaceClaim];
        const { email } = payload;
        if (typeof workspaceId !== "string" || typeof email !== "string") return null;
        if (payload["email_verified"] === false || !isUuid(workspaceId)) return null;
        return { workspaceId, email };
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}

async function jwksUrlOf({ issuer, jwksUrl }: OidcSettings): Promise<string> {
  if (jwksUrl !== null) return jwksUrl;
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  const body: unknown = await response.json();
  if (typeof body === "object" && body !== null && "jwks_uri" in body) return String(body.jwks_uri);
  throw new Error("The OIDC issuer's discovery document has no jwks_uri");
}
