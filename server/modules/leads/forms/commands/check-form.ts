import { invalidInput, type Problem } from "../../../../errors.js";
import type { LeadSource } from "../../sources/lead-source.entity.js";
import { fieldLooks } from "../rules/form-fields.js";
import type { WebForm } from "../web-form.entity.js";

type Checked = Pick<
  WebForm,
  "fields" | "labels" | "consentText" | "consentTopic" | "consentRequired" | "allowedOrigins"
>;

/** Refuses a form that could not be filled in, or that asks for a consent to nothing. */
export function checkForm(form: Checked, source: LeadSource): void {
  const problems: Problem[] = [
    ...form.fields
      .filter((field) => !(field in fieldLooks))
      .map((field) => problem("fields", `a person is not asked for ${field}`)),
    ...form.fields
      .filter((field) => field in fieldLooks && !source.allowedFields.includes(field))
      .map((field) => problem("fields", `the source may not bring ${field}`)),
    ...form.labels
      .filter(({ field }) => !(field in fieldLooks))
      .map(({ field }) => problem("labels", `there is no field ${field}`)),
    ...form.allowedOrigins
      .filter((origin) => !isOrigin(origin))
      .map((origin) => problem("allowedOrigins", `${origin} is no origin like https://acme.com`)),
  ];
  if ((form.consentText === null) !== (form.consentTopic === null)) {
    problems.push(problem("consentText", "and a topic belong together"));
  }
  if (form.consentRequired && form.consentText === null) {
    problems.push(problem("consentRequired", "needs the words of a consent"));
  }
  if (form.fields.length === 0 && source.requiredFields.length === 0) {
    problems.push(problem("fields", "asks for nothing"));
  }
  if (problems.length > 0) throw invalidInput(problems);
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && origin === text;
}

function problem(field: string, message: string): Problem {
  return { path: `input.${field}`, message };
}
