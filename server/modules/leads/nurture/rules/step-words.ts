/** What is known of a person when a step is written to them; null where it is not. */
export type Addressee = {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly company: string | null;
  readonly city: string | null;
  readonly problem: string | null;
};

/** What a step's text may ask for, with what each stands for; `{{unsubscribe}}` and `{{origin}}` besides. */
export const stepVariables = {
  givenName: "Their given name, else their whole name, else `there`.",
  familyName: "Their family name.",
  name: "Their whole name.",
  title: "Their job title.",
  company: "Their company.",
  city: "Their city.",
  problem: "Their problem in their own words.",
  ourCompany: "Our company.",
} as const;

type Variable = keyof typeof stepVariables;

/** The values for one person; what is not known is empty. */
export function stepValues(
  { givenName, name, ...rest }: Addressee,
  ourCompany: string,
): Readonly<Record<Variable, string>> {
  return {
    givenName: givenName ?? name ?? "there",
    name: name ?? givenName ?? "",
    familyName: rest.familyName ?? "",
    title: rest.title ?? "",
    company: rest.company ?? "",
    city: rest.city ?? "",
    problem: rest.problem ?? "",
    ourCompany,
  };
}

/** A template asks only for what the sender fills in anyway: every mail on a topic can be ended in it too. */
export function withFarewell<T extends { readonly text: string; readonly html: string }>(
  template: T,
): T {
  return {
    ...template,
    text: template.text.includes("{{unsubscribe}}")
      ? template.text
      : `${template.text}\n\n-- \nNo more of these: {{unsubscribe}}\n`,
    html: template.html.includes("{{unsubscribe}}")
      ? template.html
      : `${template.html}\n<p style="margin-top:32px;font-size:12px;color:#56617a"><a href="{{unsubscribe}}" style="color:#56617a">No more of these</a></p>`,
  };
}

/** The HTML of a step that has text alone: its lines as they are, its addresses as links. */
export function htmlOf(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const linked = escaped.replace(
    /https?:\/\/[^\s"']+[^\s"'.,;:!?)]/g,
    (address) => `<a href="${address}">${address}</a>`,
  );
  return `<p style="white-space:pre-line;margin:0">${linked}</p>`;
}
