import { renderMail } from "../../../mail/render.js";
import type { NurtureStep } from "./nurture-step.entity.js";
import { htmlOf, stepValues, withFarewell, type Addressee } from "./rules/step-words.js";

type Words = Pick<NurtureStep, "subject" | "text" | "html">;
type Rendered = { readonly subject: string; readonly text: string; readonly html: string };

/** A step as one person gets it. */
export function renderStep(
  { subject, text, html }: Words,
  to: Addressee,
  ourCompany: string,
): Rendered {
  const template = withFarewell({ subject, text, html: html ?? htmlOf(text) });
  return renderMail(template, stepValues(to, ourCompany));
}
