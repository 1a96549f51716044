import { createHash } from "node:crypto";

import type { TestApp } from "../../../support/app.js";

/** A source with its form, as marketing makes them. */
export const SOURCE = `mutation ($input: LeadSourceCreateInput!) {
  leadSourceCreate(input: $input) { source { id key } key } }`;
export const FORM = `mutation ($input: WebFormCreateInput!) {
  webFormCreate(input: $input) { form { id path embedPath fields consentVersion workBits } } }`;
export const LEADS = `{ leads { nodes { id name email company status problem handRaised attributes
  source { key } optIns { nodes { address mails confirmedAt } }
  consents { nodes { topic state proofs { nodes { state act shownText textVersion source network browser } } } }
  touches { nodes { type utm { source campaign } } } } } }`;

export type FormPage = {
  readonly url: string;
  readonly formId: string;
  /** The page, its hidden fields and what the browser's work came to. */
  open(query?: string): Promise<{ html: string; hidden: Record<string, string> }>;
  /** Sends the form a person filled in, some seconds after it was opened. */
  send(values: Record<string, string>, options?: SendOptions): Promise<Sent>;
};

type SendOptions = {
  readonly hidden?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly seconds?: number;
};
type Sent = { readonly status: number; readonly location: string | null; readonly html: string };

export async function formPage(
  app: TestApp,
  { source = {}, form = {} }: { source?: object; form?: object } = {},
): Promise<FormPage> {
  const asked = { name: "Contact form", kind: "WEB_FORM", requiredFields: ["email"], ...source };
  const made = (await app.admin.gql(SOURCE, { input: asked })).leadSourceCreate.source;
  const input = { sourceId: made.id, title: "Talk to us", workBits: 4, ...form };
  const { id, path } = (await app.admin.gql(FORM, { input })).webFormCreate.form;
  const served = await app.serve();
  const url = new URL(path, served.url).href;

  const open = async (query = "") => {
    const html = await (await fetch(`${url}${query}`)).text();
    const hidden = Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
        ([, name, value]) => [name ?? "", value ?? ""] as const,
      ),
    );
    return { html, hidden: { ...hidden, work: workFor(hidden["token"] ?? "") } };
  };
  return {
    url,
    formId: id,
    open,
    async send(values, { hidden, headers = {}, seconds = 5 } = {}) {
      const fields = hidden ?? (await open()).hidden;
      app.clock.advance(seconds * 1_000);
      const answer = await fetch(url, {
        method: "POST",
        redirect: "manual",
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        body: new URLSearchParams({ ...fields, ...values }).toString(),
      });
      const html = await answer.text();
      return { status: answer.status, location: answer.headers.get("location"), html };
    },
  };
}

/** What a browser works out, the slow and plain way. */
export function workFor(token: string): string {
  const bits = Number(token.split(".")[2]);
  for (let answer = 0; bits > 0; answer += 1) {
    const hash = createHash("sha256").update(`${token}:${answer}`).digest();
    if (Math.clz32(hash.readUInt32BE(0)) >= bits) return String(answer);
  }
  return "";
}
