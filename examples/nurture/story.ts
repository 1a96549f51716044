import type { Client, NurtureEnrolment, NurtureProgram } from "@liaison/sdk";

const topic = "pump-letter";

/** A programme of two letters, made and let run; named anew each time, so that the story can be told again. */
export async function programme(client: Client): Promise<NurtureProgram> {
  const { program } = await client.nurture.programs.create({
    name: `Not yet ${Date.now()}`,
    topic,
    entryFilter: { receivedVia: { eq: "TRADE_SHOW" }, createdAt: { withinLast: "PT10M" } },
    goal: { handRaised: { eq: true } },
    frequencyCap: { max: 5, per: "P1D" },
    steps: [
      {
        subject: "{{givenName}}, what a worn seal costs",
        text: "Dear {{givenName}},\n\nwe measured it: https://acme.example/seals\n",
      },
      {
        waitFor: "PT2S",
        subject: "Shall we look at the pumps of {{company}}?",
        text: "Dear {{givenName}},\n\nan hour of ours, at no cost: https://acme.example/visit\n",
        condition: { engaged: { step: 1, did: "CLICKED" } },
      },
      { waitFor: "P7D", subject: "Still there", text: "Dear {{givenName}}, we are." },
    ],
  });
  return (await client.nurture.programs.activate({ programId: program.id })).program;
}

/** Without a lawful basis nobody is written to. */
export async function agree(client: Client, address: string): Promise<void> {
  const shownText = "Keep me posted about pumps.";
  await client.consents.record({ address, channel: "EMAIL", topic, basis: "CONSENT", shownText });
}

/** Her way through the programme, once it has ended. */
export async function ended(client: Client, leadId: string): Promise<NurtureEnrolment | null> {
  for await (const each of client.nurture.enrolments.list({ filter: { leadId: { eq: leadId } } })) {
    if (each.endedAt !== null) return each;
  }
  return null;
}

export async function waitFor<T>(find: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export function say(what: string, text: string): void {
  console.log(`${what.padEnd(12)} ${text}`);
}
