import { expect } from "vitest";

import type { Caller, TestApp } from "../../support/app.js";

/** What the server says about a file, and about the import it became. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test states what it expects field by field
type Answer = any;

type Sent = {
  readonly as?: Pick<Caller, "key">;
  readonly target?: string;
  readonly name?: string;
  readonly type?: string;
  readonly headers?: Record<string, string>;
};

const FIELDS = `id state fileName format mode preset columns rowsTotal rowsProcessed created updated
  unchanged rejected reverted leftAlone failure`;

/** Sends a file to the server's door. */
export async function post(
  app: TestApp,
  content: string | Buffer,
  sent: Sent = {},
): Promise<{ status: number; body: Answer }> {
  const { url } = await app.serve();
  const { target = "LEADS", name = "people.csv", type = "text/csv", headers = {} } = sent;
  const path = `/imports?target=${target}&name=${name}`;
  const response = await fetch(new URL(path, url), {
    method: "POST",
    headers: {
      authorization: `Bearer ${(sent.as ?? app.admin).key}`,
      "content-type": type,
      ...headers,
    },
    body: new Blob([new Uint8Array(Buffer.from(content))]),
  });
  return { status: response.status, body: await response.json() };
}

/** The same, of a file that is taken. */
export async function upload(
  app: TestApp,
  content: string | Buffer,
  sent: Sent = {},
): Promise<Answer> {
  const { status, body } = await post(app, content, sent);
  expect([status, body.errors]).toEqual([201, undefined]);
  return body.data.importJob;
}

export type Move = "importCheck" | "importStart" | "importCancel" | "importRevert";

export async function move(
  caller: Pick<Caller, "gql">,
  field: Move,
  input: Record<string, unknown>,
): Promise<Answer> {
  const type = `I${field.slice(1)}Input`;
  const data = await caller.gql(
    `mutation ($input: ${type}!) { ${field}(input: $input) { importJob { ${FIELDS} } } }`,
    { input },
  );
  return data[field].importJob;
}

export async function found(caller: Pick<Caller, "gql">, id: string): Promise<Answer> {
  const data = await caller.gql(`query ($id: ID!) { importJob(id: $id) { ${FIELDS} } }`, { id });
  return data.importJob;
}

/** A file from the door to its end. */
export async function importWhole(
  app: TestApp,
  content: string | Buffer,
  sent: Sent & { readonly input?: Record<string, unknown> } = {},
): Promise<Answer> {
  const { id } = await upload(app, content, sent);
  await move(app.admin, "importStart", { importId: id, ...sent.input });
  await app.jobs();
  return found(app.admin, id);
}

export async function errorsFile(app: TestApp, id: string): Promise<string> {
  const { url } = await app.serve();
  const response = await fetch(new URL(`/imports/${id}/errors.csv`, url), {
    headers: { authorization: `Bearer ${app.admin.key}` },
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** Created, updated, unchanged, rejected. */
export function sums({ created, updated, unchanged, rejected }: Answer): number[] {
  return [created, updated, unchanged, rejected];
}
