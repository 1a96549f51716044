import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { AppError } from "../../server/errors.js";
import { codesOf, KEY, send, startWorld, type Answer } from "./http-world.js";

const NEW_CLIENT = { accept: "application/graphql-response+json" };

test("an operation is answered with its price and what the client has left", async () => {
  await using world = await startWorld();

  const answer = await world.ask("{ nodes(first: 10) { nodes { id } } }");

  expect(answer.status).toBe(200);
  expect(answer.cost).toEqual({
    requested: 11,
    limit: 10_000,
    remaining: 49_989,
    restorePerSecond: 5_000,
  });
});

test("every answer carries a request id, the caller's own where it is sane", async () => {
  await using world = await startWorld();

  const own = await world.ask("{ viewer }", { headers: { "x-request-id": "import-7.batch_12" } });
  const hostile = await world.ask("{ viewer }", { headers: { "x-request-id": "a b<script>" } });
  const none = await send(`${world.url}/nowhere`);

  expect(own.headers.get("x-request-id")).toBe("import-7.batch_12");
  expect(hostile.headers.get("x-request-id")).toMatch(/^req_[0-9a-f-]{36}$/);
  expect(none.headers.get("x-request-id")).toMatch(/^req_[0-9a-f-]{36}$/);
  expect(none).toMatchObject({ status: 404 });
});

test("a bad credential is 401 before anything is read", async () => {
  await using world = await startWorld();

  const answer = await world.ask("mutation { touch }", { headers: { authorization: "Bearer no" } });

  expect(answer.status).toBe(401);
  expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
  expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  expect(answer.errors[0]?.extensions["requestId"]).toBe(answer.headers.get("x-request-id"));
  expect(world.touched).toBe(0);
});

test.each([
  ["NOT_FOUND", 404],
  ["FORBIDDEN", 403],
  ["STALE_VERSION", 409],
  ["RATE_LIMITED", 429],
  ["UNAVAILABLE", 503],
  ["TIMEOUT", 503],
] as const)("%s as the whole answer is HTTP %i", async (code, status) => {
  await using world = await startWorld({ fault: () => new AppError(code, "No.") });

  const whole = await world.ask('mutation { fail(how: "x") }');

  expect(whole.status).toBe(status);
  expect(whole.data).toBeNull();
  expect(codesOf(whole)).toEqual([code]);
  const isRetryable = [429, 503].includes(status);
  expect(whole.headers.get("retry-after")).toBe(isRetryable ? "1" : null);
});

test("an answer that holds some data is 200, with the errors beside", async () => {
  await using world = await startWorld({ fault: () => new AppError("UNAVAILABLE", "No.") });

  const answer = await world.ask('{ viewer fail(how: "x") }');

  expect(answer.status).toBe(200);
  expect(answer.data).toEqual({ viewer: "admin", fail: null });
  expect(answer.errors).toEqual([
    {
      message: "No.",
      locations: [{ line: 1, column: 10 }],
      path: ["fail"],
      extensions: {
        code: "UNAVAILABLE",
        data: {},
        retryable: true,
        requestId: answer.headers.get("x-request-id"),
      },
    },
  ]);
});

test("faults of the document are 400, and 200 for clients that know application/json only", async () => {
  await using world = await startWorld();
  const documents = [
    ["{ viewer", "GRAPHQL_PARSE_FAILED"],
    ["{ viewr }", "GRAPHQL_VALIDATION_FAILED"],
    ["query A { viewer } query B { viewer }", "GRAPHQL_VALIDATION_FAILED"],
  ] as const;

  for (const [source, code] of documents) {
    const now = await world.ask(source, { headers: NEW_CLIENT });
    const old = await world.ask(source);

    expect([now.status, old.status]).toEqual([400, 200]);
    expect([codesOf(now), codesOf(old)]).toEqual([[code], [code]]);
    expect(now.data).toBeUndefined();
  }
});

test("a variable that does not fit is INVALID_INPUT with its path, without its value", async () => {
  await using world = await startWorld();
  const source = "query ($filter: FilterInput) { add(filter: $filter) }";

  const badEnum = await world.ask(source, {
    variables: { filter: { inner: { status: "ana@acme.test" } } },
    headers: NEW_CLIENT,
  });
  const unknown = await world.ask(source, { variables: { filter: { colour: 1 } } });
  const missing = await world.ask("query ($ms: Int!) { wait(ms: $ms) }");

  expect(badEnum.status).toBe(400);
  expect(badEnum.errors[0]?.extensions).toMatchObject({
    code: "INVALID_INPUT",
    data: {
      problems: [
        {
          path: "filter.inner.status",
          message: 'Value "[e-mail]" does not exist in "Status" enum.',
        },
      ],
    },
  });
  expect(problemsOf(unknown)).toEqual([
    { path: "filter", message: 'Field "colour" is not defined by type "FilterInput".' },
  ]);
  expect(problemsOf(missing)).toEqual([
    { path: "ms", message: 'Variable "$ms" of required type "Int!" was not provided.' },
  ]);
});

test("what is no GraphQL request is refused with a code and the request id", async () => {
  await using world = await startWorld({ config: { maxBodyBytes: 1_000 } });
  const json = { "content-type": "application/json" };
  const cases = [
    [{ headers: json, body: "{ nonsense" }, 400, "BAD_REQUEST"],
    [{ headers: json, body: "" }, 400, "BAD_REQUEST"],
    [{ headers: json, body: '["a"]' }, 400, "BAD_REQUEST"],
    [{ headers: json, body: '{"query":7}' }, 400, "BAD_REQUEST"],
    [{ headers: json, body: '[{"query":"{viewer}"}]' }, 400, "BAD_REQUEST"],
    [{ headers: json, body: '{"__proto__":{"a":1}}' }, 400, "BAD_REQUEST"],
    [
      { headers: json, body: JSON.stringify({ query: "x".repeat(1_000) }) },
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    [
      { headers: { "content-type": "text/plain" }, body: "{viewer}" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [{ body: new URLSearchParams({ query: "{viewer}" }) }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      { headers: { ...json, accept: "text/html" }, body: '{"query":"{viewer}"}' },
      406,
      "BAD_REQUEST",
    ],
  ] as const;

  for (const [init, status, code] of cases) {
    const answer = await send(`${world.url}/graphql`, { method: "POST", ...init });

    expect([answer.status, ...codesOf(answer)]).toEqual([status, code]);
    expect(answer.errors[0]?.extensions["requestId"]).toBe(answer.headers.get("x-request-id"));
  }
});

test("a GET may query and never change anything", async () => {
  await using world = await startWorld();
  const headers = { authorization: `Bearer ${KEY}` };

  const query = await send(`${world.url}/graphql?query=${encodeURIComponent("{ viewer }")}`, {
    headers,
  });
  const mutation = await send(
    `${world.url}/graphql?query=${encodeURIComponent("mutation { touch }")}`,
    {
      headers,
    },
  );
  const put = await send(`${world.url}/graphql`, { method: "PUT", headers });

  expect([query.status, query.data]).toEqual([200, { viewer: "admin" }]);
  expect([mutation.status, mutation.headers.get("allow")]).toEqual([405, "POST"]);
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST"]);
  expect(world.touched).toBe(0);
});

test.each([
  [{ "sec-fetch-site": "cross-site" }, 400],
  [{ "sec-fetch-site": "same-site" }, 400],
  [{ origin: "https://evil.example" }, 400],
  [{ "sec-fetch-site": "same-origin" }, 200],
  [{ "sec-fetch-site": "none" }, 200],
  [{ "sec-fetch-site": "cross-site", authorization: `Bearer ${KEY}` }, 200],
  [{}, 200],
])("a GET that a browser sends with %j answers %i", async (headers, status) => {
  await using world = await startWorld();

  const answer = await send(`${world.url}/graphql?query={viewer}`, { headers: { ...headers } });

  expect(answer.status).toBe(status);
});

test("the schema is shown to known callers and in the local demo, to nobody else", async () => {
  await using world = await startWorld();
  await using demo = await startWorld({ playgroundKey: KEY });
  const source = "{ __schema { queryType { name } } }";

  const known = await world.ask(source);
  const unknown = await send(`${world.url}/graphql?query=${encodeURIComponent(source)}`);
  const atHome = await send(`${demo.url}/graphql?query=${encodeURIComponent(source)}`);

  expect(known.data).toEqual({ __schema: { queryType: { name: "Query" } } });
  expect([unknown.status, ...codesOf(unknown)]).toEqual([401, "UNAUTHENTICATED"]);
  expect(atHome.data).toEqual({ __schema: { queryType: { name: "Query" } } });
});

test("suggestions are kept from callers who are not known", async () => {
  await using world = await startWorld();

  const known = await world.ask("{ viewr }");
  const unknown = await send(`${world.url}/graphql?query={viewr}`);

  expect(known.errors[0]?.message).toBe(
    'Cannot query field "viewr" on type "Query". Did you mean "viewer"?',
  );
  expect(unknown.errors[0]?.message).toBe('Cannot query field "viewr" on type "Query".');
});

test("a persisted query is asked for by hash, sent once with its text, and then runs by hash", async () => {
  await using world = await startWorld();
  const query = "{ viewer }";
  const byHash = (sha256Hash: string, text = ""): Promise<Answer> => {
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const params = new URLSearchParams({ extensions, ...(text === "" ? {} : { query: text }) });
    const headers = { authorization: `Bearer ${KEY}` };
    return send(`${world.url}/graphql?${params.toString()}`, { headers });
  };
  const hash = createHash("sha256").update(query).digest("hex");

  const unknown = await byHash(hash);
  const wrong = await byHash("0".repeat(64), query);
  const sent = await byHash(hash, query);
  const known = await byHash(hash);

  expect([unknown.status, ...codesOf(unknown)]).toEqual([200, "PERSISTED_QUERY_NOT_FOUND"]);
  expect(unknown.errors[0]?.message).toBe("PersistedQueryNotFound");
  expect([wrong.status, ...codesOf(wrong)]).toEqual([400, "BAD_REQUEST"]);
  expect([sent.data, known.data]).toEqual([{ viewer: "admin" }, { viewer: "admin" }]);
});

function problemsOf(answer: Answer): unknown {
  const data = answer.errors[0]?.extensions["data"];
  return typeof data === "object" && data !== null && "problems" in data
    ? data.problems
    : undefined;
}
