import type { Context } from "../../../../context.js";
import { AppError, type Problem } from "../../../../errors.js";
import type { Origin } from "../../../../web/origin.js";
import { normaliseEmail } from "../../../accounts/rules/email.js";
import { captureThroughSource } from "../../sources/commands/capture-through-source.js";
import type { LeadSource } from "../../sources/lead-source.entity.js";
import { checkChallenge, type ChallengeFault } from "../challenge.js";
import { CONSENT, HONEYPOT } from "../form-page.js";
import { fieldProblems } from "../rules/field-problems.js";
import { askedFields } from "../rules/form-fields.js";
import type { WebForm } from "../web-form.entity.js";
import type { Agreed } from "./request-opt-in.js";

/** What a browser sent, by name; the first of each. */
export type Sent = Readonly<Record<string, string>>;

/** `errors` by field, `form` for what is wrong with none of them. */
export type Submitted =
  { readonly ok: true } | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/**
 * Takes a filled-in form. What a person can mend comes back by field, and nothing is kept; what no
 * person does is FORM_REFUSED. The same page sent twice is one effect: its challenge is the delivery.
 */
export async function submitForm(
  ctx: Context,
  { form, source }: { readonly form: WebForm; readonly source: LeadSource },
  sent: Sent,
  from: Origin,
): Promise<Submitted> {
  const nonce = mustBeAPerson(ctx, form, sent);
  const fields = askedFields(form.fields, source);
  const errors = fieldProblems(fields, source, sent);
  const isAgreed = sent[CONSENT] === "yes";
  if (form.consentRequired && !isAgreed) errors[CONSENT] = "Please agree first, or do not send it.";
  if (source.doubleOptIn && !normaliseEmail(sent["email"] ?? "").ok) {
    errors["email"] ??= "We need it to ask you to confirm.";
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const given = fields.filter((field) => (sent[field] ?? "").trim() !== "");
  const payload = Object.fromEntries(
    given.map((field) => [field, valueOf(field, sent[field] ?? "")]),
  );
  const taken = await captureThroughSource(ctx, source, payload, {
    deliveryId: nonce,
    sourceDetail: source.sourceDetail ?? form.title,
    attributes: whence(sent),
    agreed: isAgreed ? agreedTo(form) : null,
    from,
  });
  if (taken.kind === "TAKEN") return { ok: true };
  return { ok: false, errors: errorsOf(taken.error, fields) };
}

/** The challenge's nonce. @throws AppError FORM_REFUSED with `reason` */
function mustBeAPerson(ctx: Context, form: WebForm, sent: Sent): string {
  if ((sent[HONEYPOT] ?? "") !== "") throw refused("HONEYPOT");
  const { token = "", work = "" } = sent;
  const answered = checkChallenge(form, { token, work }, ctx.clock.now());
  if ("fault" in answered) throw refused(answered.fault);
  return answered.nonce;
}

const words: Readonly<Record<ChallengeFault | "HONEYPOT", string>> = {
  HONEYPOT: "A field that must stay empty was filled in. Please clear it and send again.",
  TOKEN: "This page was not loaded from here. Please load it again.",
  EXPIRED: "This page was open for too long. Please send it again.",
  TOO_FAST: "That was faster than anybody types. Please send it again.",
  NO_WORK: "Your browser did not finish its check. Please send it again.",
};

function refused(reason: ChallengeFault | "HONEYPOT"): AppError {
  return new AppError("FORM_REFUSED", words[reason], { reason });
}

function agreedTo({ consentTopic, consentText, consentVersion }: WebForm): Agreed | null {
  if (consentTopic === null || consentText === null) return null;
  return { topic: consentTopic, shownText: consentText, textVersion: String(consentVersion) };
}

function valueOf(field: string, text: string): unknown {
  if (field === "employees") return Number(text);
  return field === "handRaised" ? text === "true" : text;
}

/** Where they came from: kept with the touch, which reads `utm_…` itself. */
function whence(sent: Sent): Record<string, string> {
  const names = ["utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"];
  const found = [...names, "referrer", "page"].flatMap((name) => {
    const value = (sent[name] ?? "").trim().slice(0, 500);
    return value === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}

function errorsOf(error: AppError, fields: readonly string[]): Record<string, string> {
  const problems: readonly Problem[] = Array.isArray(error.data["problems"])
    ? error.data["problems"]
    : [];
  const told = problems.map(({ path, message }) => {
    const field = path.split(".").at(-1) ?? "";
    return [fields.includes(field) ? field : "form", message] as const;
  });
  return told.length === 0 ? { form: error.message } : Object.fromEntries(told);
}
