import { createClient, type Client, type User } from "@liaison/sdk";

import type { Prospect } from "./people.js";

/** The address and the key that `npm start` prints, or a key of somebody else. */
export function connect(token = process.env["LIAISON_API_KEY"]): Client {
  if (!token) throw new Error("Set LIAISON_API_KEY to the key that the server printed.");
  const url = process.env["LIAISON_URL"] ?? "http://127.0.0.1:4000/graphql";
  return createClient({ url, token, app: "score-backtest/0.1" });
}

/** Everybody comes in at once; who will buy asks for a call. */
export async function takeIn(
  client: Client,
  people: readonly Prospect[],
  productLine: string,
): Promise<string[]> {
  const rows = people.map(({ won, ...person }, n) => ({
    ...person,
    productLine,
    email: `n${n}.${productLine.toLowerCase()}@company${n}.example`,
    company: `Company ${n}`,
    name: `Person ${n}`,
    handRaised: won,
    receivedVia: "API" as const,
  }));
  const { results } = await client.leads.captureMany({ rows });
  return results.flatMap(({ lead }) => lead?.id ?? []);
}

/** What becomes of them, by the steps that people take with them. */
export async function live(
  client: Client,
  leadIds: readonly string[],
  people: readonly Prospect[],
): Promise<void> {
  await using seller = await signIn(client);
  for (const [n, leadId] of leadIds.entries()) {
    if (people[n]?.won !== true) {
      await client.leads.disqualify({ leadId, reasonCode: "NOT_ICP" });
      continue;
    }
    await client.leads.assign({ leadId, ownerId: seller.user.id });
    await seller.client.leads.accept({ leadId });
    await seller.client.leads.qualify({
      leadId,
      problem: "Pumps cavitate at low load.",
      triedBefore: [],
      budget: { max: "40000", currencyCode: "EUR", approved: true },
      decider: { reachable: true },
      timeframeDays: 60,
    });
    await seller.client.leads.advance({ leadId });
    const [account, contact] = [{ create: {} }, { create: {} }];
    await seller.client.leads.convert({ leadId, account, contact, opportunity: { none: true } });
  }
}

type Seller = AsyncDisposable & { readonly client: Client; readonly user: User };

/** A salesperson, with a key that is taken back at the end. */
async function signIn(client: Client): Promise<Seller> {
  const email = `sofia.ferri.${Date.now()}@score-backtest.example`;
  const { user } = await client.people.users.create({
    name: "Sofia Ferri",
    email,
    department: "SALES",
  });
  const { apiClients, apiKeys } = client.people;
  const { key, apiKey } = await apiClients.create({ name: email, scopes: ["*"], userId: user.id });
  if (key === null) throw new Error("The server shows a key once, and somebody else saw it.");
  return {
    user,
    client: connect(key),
    [Symbol.asyncDispose]: async () => void (await apiKeys.revoke({ keyId: apiKey.id })),
  };
}
