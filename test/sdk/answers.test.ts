import { createBaseClient } from "@liaison/sdk";
import { expect, test } from "vitest";

import { caught } from "./support/caught.js";
import { json, page, refusal, scriptedServer } from "./support/scripted-server.js";

const VIEWER = "query Viewer { viewer { role } }";

test("a refusal arrives with its code, data, path and request id", async () => {
  const extensions = {
    code: "STALE_VERSION",
    data: { current: { version: 3 } },
    retryable: false,
    requestId: "req_1",
  };
  await using server = await scriptedServer(refusal(200, extensions));
  const client = createBaseClient({ url: server.url });

  const error = await caught(client.request(VIEWER));

  expect(error).toMatchObject({
    name: "LiaisonError",
    message: "Refused for a reason.",
    code: "STALE_VERSION",
    data: { current: { version: 3 } },
    path: ["viewer"],
    requestId: "req_1",
    status: 200,
    retryable: false,
    attempts: 1,
  });
});

test("a code this version does not know is passed on", async () => {
  await using server = await scriptedServer(refusal(200, { code: "MOON_PHASE", data: { day: 3 } }));
  const client = createBaseClient({ url: server.url });

  const error = await caught(client.request(VIEWER));

  expect(error).toMatchObject({ code: "MOON_PHASE", data: { day: 3 } });
});

test("an error beside data fails the call", async () => {
  const errors = [{ message: "No.", extensions: { code: "FORBIDDEN", retryable: false } }];
  await using server = await scriptedServer(json(200, { data: { viewer: {} }, errors }));
  const client = createBaseClient({ url: server.url });

  const error = await caught(client.request(VIEWER));

  expect(error.code).toBe("FORBIDDEN");
});

test.each([
  [413, "HTTP_413", false],
  [401, "HTTP_401", false],
  [404, "HTTP_404", false],
  [502, "HTTP_502", true],
])(
  "an HTML page with status %i is that status and nothing else",
  async (status, code, retryable) => {
    await using server = await scriptedServer(page(status, { "x-request-id": "proxy-7" }));
    const client = createBaseClient({ url: server.url, retry: false });

    const error = await caught(client.request(VIEWER));

    expect(error).toMatchObject({
      code,
      status,
      retryable,
      requestId: "proxy-7",
      message: `The answer is HTTP ${status} with text/html instead of GraphQL.`,
    });
  },
);

test.each([
  ["an HTML page", page(200)],
  ["broken JSON", json(200, undefined)],
  ["JSON that is not GraphQL", json(200, ["hello"])],
  ["data without content", json(200, { data: null })],
])("%s with status 200 is an invalid answer", async (_name, reply) => {
  await using server = await scriptedServer(reply);
  const client = createBaseClient({ url: server.url });

  const error = await caught(client.request(VIEWER));

  expect(error).toMatchObject({ code: "INVALID_ANSWER", status: 200, attempts: 1 });
});

test("no error repeats the token, what was sent, or a foreign answer", async () => {
  await using server = await scriptedServer(page(500), page(200));
  const url = server.url;
  const client = createBaseClient({ url, token: "secret-token", retry: false });
  const variables = { email: "bo@acme.test" };

  const errors = [
    await caught(client.request(VIEWER, variables)),
    await caught(client.request(VIEWER, variables)),
    await caught(client.request(VIEWER, variables, { timeoutMs: 0 })),
  ];

  const text = errors.map((error) => `${error.stack} ${JSON.stringify(error)}`).join();
  expect(text).not.toMatch(/secret-token|acme\.test/);
});

test("a token that HTTP does not allow is refused without repeating it", async () => {
  const client = createBaseClient({ url: "http://127.0.0.1:9/graphql", token: "secret\ntoken" });

  const refused = client.request(VIEWER);

  await expect(refused).rejects.toThrow(
    new TypeError('The header "authorization" has characters that HTTP does not allow.'),
  );
});

test.each(["localhost:4000/graphql", "graphql", "", "ftp://host/graphql"])(
  "the address %j is refused when the client is made",
  (url) => {
    expect(() => createBaseClient({ url })).toThrow(
      "`url` is the full address of the endpoint: https://host/graphql",
    );
  },
);

test("a password in the address is refused without repeating it", () => {
  expect(() => createBaseClient({ url: "https://ana:hunter2@host/graphql" })).toThrow(
    "`url` must not hold a user or password; pass `token` instead.",
  );
});
