import type { Context } from "../../../context.js";
import { AppError, notFound } from "../../../errors.js";
import { originOf } from "../../../web/origin.js";
import { notice, page } from "../../../web/page.js";
import {
  workspaceOf,
  type WebRoute,
  type Web,
  type WebAnswer,
  type WebRequest,
} from "../../../web/route.js";
import { LeadSource } from "../sources/lead-source.entity.js";
import { LeadSourceStatus } from "../sources/lead-source.enums.js";
import { newChallenge } from "./challenge.js";
import { submitForm, type Sent } from "./commands/submit-form.js";
import { formHtml, type Filled } from "./form-page.js";
import { WebForm } from "./web-form.entity.js";

const FORM = "application/x-www-form-urlencoded";
const MAX_BODY_BYTES = 65_536;

type Open = { readonly ctx: Context; readonly form: WebForm; readonly source: LeadSource };
const empty: Filled = { values: {}, errors: {} };

/** Where people and pages of other sites meet a form. */
export const formRoutes: readonly WebRoute[] = [
  {
    method: "GET",
    path: "/forms/:key",
    isPage: true,
    handle: async (web, request) =>
      formPage(await open(web, request), request, empty, whenceOf(request)),
  },
  {
    method: "POST",
    path: "/forms/:key",
    accepts: [FORM],
    maxBodyBytes: MAX_BODY_BYTES,
    isPage: true,
    handle: submit,
  },
  {
    method: "GET",
    path: "/forms/:key/thanks",
    isPage: true,
    handle: async (web, request) => {
      const { form, source } = await open(web, request);
      return notice(form.title, thanksOf(form, source));
    },
  },
  {
    method: "GET",
    path: "/forms/:key/embed",
    handle: async (web, request) => {
      const opened = await open(web, request);
      const cors = corsOf(opened.form, request);
      return json(200, { html: embedded(opened, empty), title: opened.form.title }, cors);
    },
  },
  {
    method: "GET",
    path: "/forms/:key/embed.js",
    handle: async (web, request) => {
      await open(web, request);
      const headers = { location: "/web/embed.js", "cross-origin-resource-policy": "cross-origin" };
      return { status: 302, type: "text/plain", body: "", headers };
    },
  },
];

/** Answered as a page, or as JSON to a script of a page that embeds the form. */
async function submit(web: Web, request: WebRequest): Promise<WebAnswer> {
  const opened = await open(web, request);
  const { ctx, form, source } = opened;
  const cors = corsOf(form, request);
  const sent = sentIn(request);
  const isScript = request.headers["accept"] === "application/json";
  const submitted = await submitForm(ctx, { form, source }, sent, originOf(request)).catch(
    (error: unknown) => {
      if (!(error instanceof AppError) || error.code !== "FORM_REFUSED") throw error;
      return { ok: false as const, errors: { form: error.message }, error };
    },
  );
  if (submitted.ok) {
    const text = thanksOf(form, source);
    if (isScript) return json(200, { ok: true, title: form.title, text }, cors);
    const location = `/forms/${form.key}/thanks?workspace=${form.workspaceId}`;
    return { status: 303, type: "text/plain", body: "", headers: { location } };
  }
  const filled = { values: sent, errors: submitted.errors };
  if (!isScript) return { ...formPage(opened, request, filled, sent), status: 400 };
  const error = "error" in submitted ? submitted.error : null;
  const told = {
    ok: false,
    code: error?.code ?? "INVALID_INPUT",
    data: error?.data ?? {},
    errors: submitted.errors,
  };
  return json(400, { ...told, html: embedded(opened, filled) }, cors);
}

function formPage(
  { ctx, form, source }: Open,
  _request: WebRequest,
  filled: Filled,
  whence: Sent,
): WebAnswer {
  const hidden = { token: newChallenge(form, ctx.clock.now()), work: "", ...pick(whence) };
  const action = `/forms/${form.key}?workspace=${form.workspaceId}`;
  return page({
    title: form.title,
    body: formHtml(form, source, filled, { action, hidden }),
    script: "form.js",
  });
}

function embedded({ ctx, form, source }: Open, filled: Filled): string {
  const hidden = { token: newChallenge(form, ctx.clock.now()), work: "", ...pick(filled.values) };
  return formHtml(form, source, filled, { action: "", hidden });
}

/** The form by its key, in the workspace the address names. NOT_FOUND for none, and for a source that is paused. */
async function open(web: Web, request: WebRequest): Promise<Open> {
  const workspaceId = await workspaceOf(web, request.query["workspace"]);
  if (workspaceId === null) throw notFound("Form");
  const ctx = web.contextIn(workspaceId, request.id);
  const key = request.params["key"] ?? "";
  const found = await ctx.db.run(async (manager) => {
    const form = await manager.findOneBy(WebForm, { workspaceId, key });
    if (form === null) return null;
    const source = await manager.findOneByOrFail(LeadSource, { workspaceId, id: form.sourceId });
    return { form, source };
  });
  if (found === null || found.source.status !== LeadSourceStatus.ACTIVE) throw notFound("Form");
  return { ctx, ...found };
}

/** @throws AppError FORM_REFUSED for a page of a site that may not embed it */
function corsOf({ allowedOrigins }: WebForm, request: WebRequest): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined || isOwn(origin, request)) return { vary: "Origin" };
  if (!allowedOrigins.includes(origin)) {
    throw new AppError("FORM_REFUSED", "This site may not show the form.", { reason: "ORIGIN" });
  }
  return { "access-control-allow-origin": origin, vary: "Origin" };
}

/** Some browsers hide the origin of our own page; whether it was ours they tell all the same. */
function isOwn(origin: string, { headers }: WebRequest): boolean {
  if (origin === "null") return headers["sec-fetch-site"] === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === headers["host"];
}

function thanksOf(form: WebForm, { doubleOptIn }: LeadSource): string {
  return doubleOptIn
    ? `${form.thanks} Please follow the link in the mail we send you now.`
    : form.thanks;
}

function sentIn({ body }: WebRequest): Sent {
  const fields = [...new URLSearchParams(body.toString("utf8"))].reverse();
  return Object.fromEntries(fields); // the first of each name wins
}

const WHENCE = [
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_term",
  "utm_content",
  "referrer",
  "page",
];

function pick(values: Sent): Sent {
  return Object.fromEntries(WHENCE.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
}

/** What the address and the page before say of where somebody came from. */
function whenceOf({ query, headers }: WebRequest): Sent {
  return { ...pick(query), ...(headers["referer"] ? { referrer: headers["referer"] } : {}) };
}

function json(status: number, value: object, headers: Record<string, string>): WebAnswer {
  const type = "application/json; charset=utf-8";
  return {
    status,
    type,
    body: JSON.stringify(value),
    headers: { ...headers, "cache-control": "no-store" },
  };
}
