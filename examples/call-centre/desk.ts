import { createClient, type Client, type LeadSource } from "@liaison/sdk";

/** The address and the key that `npm start` prints. */
export function connect(): Client {
  const token = process.env["LIAISON_API_KEY"];
  if (!token) throw new Error("Set LIAISON_API_KEY to the key that the server printed.");
  const url = process.env["LIAISON_URL"] ?? "http://127.0.0.1:4000/graphql";
  return createClient({ url, token, app: "call-centre/0.1" });
}

/** The call centre's own source, found by its public name or made, and a number nobody called from yet. */
export async function prepare(client: Client): Promise<{ source: LeadSource; phone: string }> {
  const phone = `+3491${String(Date.now()).slice(-7)}`;
  for await (const source of client.leads.sources.list({ filter: { key: { eq: "desk" } } })) {
    return { source, phone };
  }
  const { source } = await client.leads.sources.create({
    name: "Call centre desk",
    key: "desk",
    kind: "CALL",
    requiredFields: ["name", "phone"],
    territory: "Iberia",
  });
  return { source, phone };
}
