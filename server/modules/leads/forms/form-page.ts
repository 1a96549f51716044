import { html } from "../../../web/page.js";
import type { LeadSource } from "../sources/lead-source.entity.js";
import { askedFields, fieldLooks, type FieldLook } from "./rules/form-fields.js";
import type { WebForm } from "./web-form.entity.js";

/** What was typed and what is wrong with it, by field; `form` for what is wrong with none of them. */
export type Filled = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
};

export const CONSENT = "consent";
export const HONEYPOT = "website";
const WHOLE = "form";

/** The form as HTML: with what was typed kept, errors beside their fields and named again at the top. */
export function formHtml(
  form: WebForm,
  source: LeadSource,
  { values, errors }: Filled,
  {
    action,
    hidden,
  }: { readonly action: string; readonly hidden: Readonly<Record<string, string>> },
): string {
  const fields = askedFields(form.fields, source).map((field) =>
    fieldView(form, source, field, { values, errors }),
  );
  const problems = [
    ...(errors[WHOLE] === undefined ? [] : [{ text: errors[WHOLE], href: null }]),
    ...fields
      .filter(({ error }) => error !== null)
      .map(({ id, label, error }) => ({ text: `${label}: ${error}`, href: `#${id}` })),
    ...(errors[CONSENT] === undefined ? [] : [{ text: errors[CONSENT], href: "#f-consent" }]),
  ];
  return html(FORM, {
    ...form,
    action,
    fields,
    problems,
    hasProblems: problems.length > 0,
    hidden: Object.entries(hidden).map(([name, value]) => ({ name, value })),
    consent: form.consentText,
    isConsented: values[CONSENT] === "yes",
    consentError: errors[CONSENT] ?? null,
    honeypot: HONEYPOT,
  });
}

function fieldView(form: WebForm, source: LeadSource, field: string, { values, errors }: Filled) {
  const look: FieldLook | undefined = fieldLooks[field];
  if (look === undefined) throw new Error(`Nobody is asked for ${field}`);
  const own = form.labels.find((each) => each.field === field)?.label;
  const value = values[field] ?? "";
  const error = errors[field] ?? null;
  return {
    ...look,
    name: field,
    id: `f-${field}`,
    label: own ?? look.label,
    value,
    error,
    isRequired: source.requiredFields.includes(field),
    isInput: look.kind === "input",
    isText: look.kind === "text",
    isCheck: look.kind === "check",
    isChecked: value === "true",
    countries: look.kind === "country" ? countries(value) : null,
  };
}

const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Every country the platform has a name for, by name. */
const codes: readonly { code: string; name: string }[] = Array.from({ length: 26 * 26 }, (_, nth) =>
  String.fromCharCode(65 + Math.floor(nth / 26), 65 + (nth % 26)),
)
  .flatMap((code) => {
    const name = names.of(code);
    const isCountry =
      name !== undefined && !["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"].includes(code);
    return isCountry ? [{ code, name }] : [];
  })
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

function countries(chosen: string) {
  return codes.map((each) => ({ ...each, isChosen: each.code === chosen.toUpperCase() }));
}

const FORM = `<form class="form" method="post" action="{{action}}" novalidate data-liaison-form>
<h1>{{title}}</h1>
{{#intro}}<p class="intro">{{intro}}</p>{{/intro}}
{{#hasProblems}}<div class="problems" role="alert" tabindex="-1">
<p>Please look at this again:</p>
<ul>{{#problems}}<li>{{#href}}<a href="{{href}}">{{text}}</a>{{/href}}{{^href}}{{text}}{{/href}}</li>{{/problems}}</ul>
</div>{{/hasProblems}}
{{#fields}}<div class="field{{#error}} is-wrong{{/error}}">
{{^isCheck}}<label for="{{id}}">{{label}}{{#isRequired}} <span class="needed">required</span>{{/isRequired}}</label>{{/isCheck}}
{{#isInput}}<input id="{{id}}" name="{{name}}" type="{{type}}" value="{{value}}" maxlength="{{max}}"{{#autocomplete}} autocomplete="{{autocomplete}}"{{/autocomplete}}{{#isRequired}} required{{/isRequired}}{{#error}} aria-invalid="true" aria-describedby="{{id}}-error"{{/error}}>{{/isInput}}
{{#isText}}<textarea id="{{id}}" name="{{name}}" rows="5" maxlength="{{max}}"{{#isRequired}} required{{/isRequired}}{{#error}} aria-invalid="true" aria-describedby="{{id}}-error"{{/error}}>{{value}}</textarea>{{/isText}}
{{#countries.length}}<select id="{{id}}" name="{{name}}" autocomplete="{{autocomplete}}"{{#error}} aria-invalid="true" aria-describedby="{{id}}-error"{{/error}}><option value=""></option>{{#countries}}<option value="{{code}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/countries}}</select>{{/countries.length}}
{{#isCheck}}<label class="check"><input id="{{id}}" name="{{name}}" type="checkbox" value="true"{{#isChecked}} checked{{/isChecked}}> <span>{{label}}</span></label>{{/isCheck}}
{{#error}}<p class="error" id="{{id}}-error">{{error}}</p>{{/error}}
</div>
{{/fields}}{{#consent}}<div class="field{{#consentError}} is-wrong{{/consentError}}">
<label class="check"><input id="f-consent" name="consent" type="checkbox" value="yes"{{#isConsented}} checked{{/isConsented}}{{#consentRequired}} required{{/consentRequired}}{{#consentError}} aria-invalid="true" aria-describedby="f-consent-error"{{/consentError}}> <span>{{consent}}</span></label>
{{#consentError}}<p class="error" id="f-consent-error">{{consentError}}</p>{{/consentError}}
</div>{{/consent}}
<div class="away" aria-hidden="true"><label>Leave this empty <input name="{{honeypot}}" tabindex="-1" autocomplete="off"></label></div>
{{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
{{/hidden}}<p class="send"><button type="submit">{{submitLabel}}</button> <span class="working" role="status"></span></p>
</form>`;
