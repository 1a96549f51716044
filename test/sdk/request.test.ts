import { createBaseClient, type Document } from "@liaison/sdk";
import { expect, test } from "vitest";

import { data, page, scriptedServer } from "./support/scripted-server.js";

const VIEWER = "query Viewer { viewer { role } }";

test("credential, program name and headers are sent; a call's headers go first", async () => {
  await using server = await scriptedServer(data({}));
  const client = createBaseClient({
    url: server.url,
    token: "key_1",
    app: "newsletter-sync/2.1",
    headers: { "x-tenant": "client", "x-region": "eu" },
  });

  await client.request(VIEWER, {}, { headers: { "x-tenant": "call" } });

  expect(server.received[0]?.headers).toMatchObject({
    authorization: "Bearer key_1",
    "liaison-app": "newsletter-sync/2.1",
    "content-type": "application/json",
    "x-tenant": "call",
    "x-region": "eu",
  });
});

test("a token function is asked before every try", async () => {
  await using server = await scriptedServer(page(503), data({}));
  let asked = 0;
  const token = (): string => `token-${(asked += 1)}`;
  const client = createBaseClient({ url: server.url, token, retry: { baseMs: 1 } });

  await client.request(VIEWER);

  const sent = server.received.map(({ headers }) => headers.authorization);
  expect(sent).toEqual(["Bearer token-1", "Bearer token-2"]);
});

test("a typed document sends its text, its name and its variables", async () => {
  await using server = await scriptedServer(data({ lead: { id: "lead_1" } }));
  const client = createBaseClient({ url: server.url });
  const text = "query Lead($id:ID!){lead(id:$id){id}}";
  const document: Document<{ readonly lead: { readonly id: string } }, { readonly id: string }> = {
    name: "Lead",
    text,
  };

  const { lead } = await client.request(document, { id: "lead_1" });

  expect(lead.id).toBe("lead_1");
  expect(server.received[0]?.body).toEqual({
    query: text,
    operationName: "Lead",
    variables: { id: "lead_1" },
  });
});

test("a string object of another code generator is sent as its text", async () => {
  await using server = await scriptedServer(data({ viewer: { role: "SALES" } }));
  const client = createBaseClient({ url: server.url });
  class TypedDocumentString extends String {
    declare readonly __apiType?: () => { readonly viewer: { readonly role: string } };
  }

  const { viewer } = await client.request(new TypedDocumentString(VIEWER));

  expect(viewer.role).toBe("SALES");
  expect(server.received[0]?.body.query).toBe(VIEWER);
});
