import { createServer, type Server } from "node:http";
import { once } from "node:events";

import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";

import { oidcVerifier, type TokenVerifier } from "../../server/auth/token.js";

const WORKSPACE = "018f0000-0000-7000-8000-000000000001";
const AUDIENCE = "liaison";
const CLAIM = "liaison_workspace";

let issuer: string;
let server: Server;
let key: CryptoKey;
let verifier: TokenVerifier;

/** A real issuer: a discovery document and its keys over HTTP. */
beforeAll(async () => {
  const pair = await generateKeyPair("RS256");
  key = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: "k1", alg: "RS256" };
  server = createServer((request, response) => {
    const isKeys = request.url === "/keys";
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { jwks_uri: `${issuer}/keys` }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  verifier = oidcVerifier({ issuer, audience: AUDIENCE, jwksUrl: null, workspaceClaim: CLAIM });
});

afterAll(() => {
  server.close();
});

type Changes = {
  claims?: Record<string, unknown>;
  issuer?: string;
  audience?: string;
  expires?: string;
  key?: CryptoKey | Uint8Array;
  alg?: string;
};

function token(changes: Changes = {}): Promise<string> {
  const claims = changes.claims ?? { email: "ana@acme.test", [CLAIM]: WORKSPACE };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: changes.alg ?? "RS256", kid: "k1" })
    .setIssuer(changes.issuer ?? issuer)
    .setAudience(changes.audience ?? AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(changes.expires ?? "5m")
    .sign(changes.key ?? key);
}

test("a good token tells the workspace and the person", async () => {
  expect(await verifier.verify(await token())).toEqual({
    workspaceId: WORKSPACE,
    email: "ana@acme.test",
  });
});

test("a token that is not good in any one way is no token", async () => {
  const stranger = await generateKeyPair("RS256");
  const refused: Record<string, string> = {
    expired: await token({ expires: "-1m" }),
    "of another issuer": await token({ issuer: "https://elsewhere.test" }),
    "for another audience": await token({ audience: "somebody-else" }),
    "signed by a stranger": await token({ key: stranger.privateKey }),
    "signed with a shared secret": await token({ alg: "HS256", key: new Uint8Array(32) }),
    "without a workspace": await token({ claims: { email: "ana@acme.test" } }),
    "without an e-mail": await token({ claims: { [CLAIM]: WORKSPACE } }),
    "with an unverified e-mail": await token({
      claims: { email: "ana@acme.test", email_verified: false, [CLAIM]: WORKSPACE },
    }),
    "with a made-up workspace": await token({ claims: { email: "a@b.c", [CLAIM]: "1 OR 1=1" } }),
    "not signed at all": `${btoa('{"alg":"none"}')}.${btoa("{}")}.`,
    "cut short": (await token()).slice(0, -5),
  };

  for (const [why, text] of Object.entries(refused)) {
    expect(await verifier.verify(text), why).toBeNull();
  }
});
