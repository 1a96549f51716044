import { readFile } from "node:fs/promises";
import { request } from "node:http";

import {
  buildSchema,
  getVariableValues,
  Kind,
  parse,
  validate,
  type VariableDefinitionNode,
} from "graphql";
import { describe, expect, test } from "vitest";

import { playgroundExamples } from "../../server/http/playground-examples.js";
import { KEY, send, startWorld } from "./http-world.js";

test("the root leads to the playground", async () => {
  await using world = await startWorld();

  const answer = await send(world.url, { redirect: "manual" });

  expect([answer.status, answer.headers.get("location")]).toEqual([302, "/playground"]);
});

test("the page may load and call nothing but this server", async () => {
  await using world = await startWorld({ playgroundKey: KEY });

  const { headers, text } = await send(`${world.url}/playground`);

  expect(headers.get("content-security-policy")).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
      "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(headers.get("cache-control")).toBe("no-store");
  expect(text).not.toMatch(/https?:\/\//);
});

test("the key is in the page of the local demo only", async () => {
  await using demo = await startWorld({ playgroundKey: KEY });
  await using server = await startWorld();

  const local = await send(`${demo.url}/playground`);
  const elsewhere = await send(`${server.url}/playground`);

  expect(local.text).toContain(`"key":"${KEY}"`);
  expect(elsewhere.text).toContain('"key":null');
});

test("a foreign name that resolves to this machine does not get the key", async () => {
  await using demo = await startWorld({ playgroundKey: KEY });
  const port = new URL(demo.url).port;

  const names = ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.5"];
  const foreign = await Promise.all(names.map((name) => pageFor(demo.url, `${name}:${port}`)));
  const local = await Promise.all(
    ["localhost", `localhost:${port}`, `[::1]:${port}`].map((host) => pageFor(demo.url, host)),
  );

  expect(foreign.map((text) => text.includes(KEY))).toEqual([false, false, false, false]);
  expect(local.map((text) => text.includes(KEY))).toEqual([true, true, true]);
});

test("every file the page names is served, zipped, and not sent twice", async () => {
  await using world = await startWorld();
  const { text } = await send(`${world.url}/playground`);
  const paths = [...text.matchAll(/(?:src|href)="(\/playground\/[^"]+)"/g)].map(([, path]) => path);

  expect([...new Set(paths)].sort()).toEqual([
    "/playground/favicon.svg",
    "/playground/graphiql.css",
    "/playground/graphiql.js",
    "/playground/playground.css",
    "/playground/playground.js",
    "/playground/react-dom.js",
    "/playground/react.js",
  ]);
  for (const path of paths) {
    const first = await send(`${world.url}${path}`);
    const etag = first.headers.get("etag") ?? "";
    const again = await send(`${world.url}${path}`, { headers: { "if-none-match": etag } });
    expect([first.status, first.headers.get("content-encoding"), again.status, again.text]).toEqual(
      [200, "gzip", 304, ""],
    );
  }
});

test("nothing else is served beside them", async () => {
  await using world = await startWorld();

  for (const name of [
    "playground.html",
    "..%2fplayground.html",
    "..%2f..%2fpackage.json",
    "__proto__",
  ]) {
    expect((await send(`${world.url}/playground/${name}`)).status).toBe(404);
  }
});

describe("examples", async () => {
  const schema = buildSchema(
    await readFile(new URL("../../schema/schema.graphql", import.meta.url), "utf8"),
  );

  test.each(playgroundExamples)("$title fits the schema", ({ query, variables }) => {
    const document = parse(query);
    const declared = document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
    );

    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    expect(getVariableValues(schema, declared, variables).errors).toBeUndefined();
    expect(Object.keys(variables).filter((name) => !names(declared).includes(name))).toEqual([]);
  });

  test("have distinct titles and named operations, which become the tabs", () => {
    const operations = playgroundExamples.map(({ query }) => tabName(query));

    expect(operations).not.toContain(undefined);
    expect(new Set(operations).size).toBe(operations.length);
    expect(new Set(playgroundExamples.map(({ title }) => title)).size).toBe(operations.length);
  });
});

function names(declared: readonly VariableDefinitionNode[]): string[] {
  return declared.map(({ variable }) => variable.name.value);
}

/** As GraphiQL finds it: the first operation's name. */
function tabName(query: string): string | undefined {
  return /^(?:query|mutation) (\w+)/m.exec(query)?.[1];
}

/** fetch does not let one choose the Host header. */
async function pageFor(url: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/playground`, { headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks).toString()));
    });
    sent.on("error", reject);
    sent.end();
  });
}
