import {
  createClient,
  type Account,
  type Client,
  type Competitor,
  type CustomerMeeting,
  type Department,
  type User,
} from "@liaison/sdk";

/** Who and what the story needs. Disposing of it takes the salesperson's key back. */
export type Cast = AsyncDisposable & {
  readonly account: Account;
  /** Was at the customer's, and writes the trip report. */
  readonly colleague: User;
  /** Took place yesterday. */
  readonly meeting: CustomerMeeting;
  readonly rival: Competitor;
  /** The API with the rights and the rows of the account's salesperson. */
  readonly owner: Client;
};

/** The address and the key that `npm start` prints, or a key of somebody else. */
export function connect(token = process.env["LIAISON_API_KEY"]): Client {
  if (!token) throw new Error("Set LIAISON_API_KEY to the key that the server printed.");
  const url = process.env["LIAISON_URL"] ?? "http://127.0.0.1:4000/graphql";
  return createClient({ url, token, app: "first-lead/0.1" });
}

/** Finds people, account and competitor by what identifies them, and makes what is missing. */
export async function prepare(client: Client): Promise<Cast> {
  const sofia = await person(client, "Sofia Ferri", "SALES");
  const jonas = await person(client, "Jonas Lindqvist", "SALES");
  const colleague = await person(client, "Mira Novak", "MANUFACTURING");
  const { account } = await client.accounts.upsert({
    match: { domain: "castellan.example" },
    set: { name: "Castellan Foods", ownerId: sofia.id, employees: 1_200, countryCode: "ES" },
  });
  await joinTeam(client, { accountId: account.id, userId: jonas.id, role: "ACCOUNT_EXEC" });
  await joinTeam(client, { accountId: account.id, userId: colleague.id, role: "MANUFACTURING" });
  const meeting = await heldMeeting(client, account, colleague);
  const rival = await competitor(client, "Meridian Pumps");
  return { account, colleague, meeting, rival, ...(await signIn(client, sofia)) };
}

export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

async function person(client: Client, name: string, department: Department): Promise<User> {
  const email = `${name.toLowerCase().replace(" ", ".")}@first-lead.example`;
  const known = await firstOf(client.people.users.list({ filter: { emailKey: { eq: email } } }));
  return known ?? (await client.people.users.create({ name, email, department })).user;
}

async function competitor(client: Client, name: string): Promise<Competitor> {
  const known = await firstOf(client.intel.competitors.list({ filter: { name: { eq: name } } }));
  return known ?? (await client.intel.competitors.create({ name })).competitor;
}

type Joining = Parameters<Client["accounts"]["team"]["add"]>[0];

async function joinTeam(client: Client, { accountId, userId, role }: Joining): Promise<void> {
  const who = { accountId: { eq: accountId }, userId: { eq: userId } };
  const now = { role: { eq: role }, toAt: { isNull: true } };
  const member = await firstOf(client.accounts.team.list({ filter: { ...who, ...now } }));
  if (member === null) await client.accounts.team.add({ accountId, userId, role });
}

async function heldMeeting(
  client: Client,
  account: Account,
  colleague: User,
): Promise<CustomerMeeting> {
  const attended = "YES";
  const { contact } = await client.accounts.contacts.upsert({
    match: { email: "luis.vega@castellan.example" },
    set: { name: "Luis Vega", title: "Plant manager", accountId: account.id },
  });
  const { meeting } = await client.reports.meetings.plan({
    accountId: account.id,
    organiserId: colleague.id,
    kind: "VISIT",
    title: "Visit to the filling plant",
    startsAt: inDays(-1),
    endsAt: inDays(-0.9),
    attendees: [
      { side: "OURS", userId: colleague.id, attended },
      { side: "CUSTOMER", contactId: contact.id, attended },
    ],
  });
  return (await client.reports.meetings.hold({ meetingId: meeting.id })).meeting;
}

/** A key that acts as this person, so that it sees and does what they may. */
async function signIn(
  client: Client,
  { id: userId, name }: User,
): Promise<Pick<Cast, "owner"> & AsyncDisposable> {
  const { apiClients, apiKeys } = client.people;
  const program = await firstOf(apiClients.list({ filter: { userId: { eq: userId } } }));
  const { key, apiKey } =
    program === null
      ? await apiClients.create({ name: `first-lead for ${name}`, scopes: ["*"], userId })
      : await apiKeys.create({ clientId: program.id, expiresAt: inDays(1) });
  if (key === null) throw new Error("The server shows a key once, and somebody else saw it.");
  return {
    owner: connect(key),
    [Symbol.asyncDispose]: async () => void (await apiKeys.revoke({ keyId: apiKey.id })),
  };
}

async function firstOf<T>(list: AsyncIterable<T>): Promise<T | null> {
  for await (const row of list) return row;
  return null;
}
