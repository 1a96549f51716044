import { createClient, LiaisonError, type Client } from "@liaison/sdk";

import { openWebsite } from "./website.js";

const url = process.env["LIAISON_URL"] ?? "http://127.0.0.1:4000/graphql";
const client = createClient({ url, token: process.env["LIAISON_API_KEY"] ?? "" });

/** What was printed, so that each move of a lead is one line. */
const told = new Set<string>();

// The website's origin must be among those that may show the form, so it is opened first.
const website = await openWebsite(Number(process.env["WEBSITE_PORT"] ?? 8080), async (origin) => {
  const { form } = await formFor(client, origin);
  return new URL(form.embedPath, url).href;
});
console.log(`Website: ${website.origin}`);
console.log(
  "Fill the form in, confirm from the mail (on a local server: /mailbox), and see the lead:",
);

// Everybody who comes by this form, as it happens.
for (;;) {
  const known = await arrivals(client);
  for (const line of known) console.log(line);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

/** A source that demands a confirmation by mail, and its form; those of an earlier run where there are some. */
async function formFor(client: Client, origin: string) {
  const source = await sourceNamed(client, "Pump letter (website)");
  const words = {
    intro: "What we learn about pumps, four times a year.",
    fields: ["name", "email", "company"],
    submitLabel: "Subscribe",
    thanks: "Nearly there.",
    consentText: "Yes, send me the pump letter.",
    consentTopic: "pump-letter",
    consentRequired: true,
    allowedOrigins: [origin],
  };
  for await (const known of client.webForms.list({ filter: { sourceId: { eq: source.id } } })) {
    return client.webForms.update({ formId: known.id, ...words });
  }
  return client.webForms.create({ sourceId: source.id, title: "The pump letter", ...words });
}

async function sourceNamed(client: Client, name: string) {
  try {
    const made = await client.leads.sources.create({
      name,
      key: "website-pump-letter",
      kind: "WEB_FORM",
      requiredFields: ["email"],
      doubleOptIn: true,
    });
    return made.source;
  } catch (error) {
    if (!(error instanceof LiaisonError) || error.code !== "CONFLICT") throw error;
    for await (const known of client.leads.sources.list({
      filter: { key: { eq: "website-pump-letter" } },
    })) {
      return known;
    }
    throw error;
  }
}

/** One line for each lead of the form that is new or moved since the last look. */
async function arrivals(client: Client): Promise<string[]> {
  const lines: string[] = [];
  for await (const lead of client.leads.list({ filter: { receivedVia: { eq: "WEB_FORM" } } })) {
    const line = `${lead.name ?? lead.email}: ${lead.status}`;
    if (lead.sourceDetail !== "The pump letter" || told.has(line)) continue;
    told.add(line);
    lines.push(line);
  }
  return lines;
}
