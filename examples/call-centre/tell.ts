import type { Client } from "@liaison/sdk";

type Script = Awaited<ReturnType<Client["leads"]["callScript"]>>;
type Call = Awaited<ReturnType<Client["leads"]["callIntake"]>>;

/** What the operator's screen shows while the telephone rings. */
export function tellScript(when: string, { lead, questions, next }: Script): void {
  say(when, lead === null ? "from a number nobody knows" : `from ${lead.name} of ${lead.company}`);
  for (const { question, text, status } of questions) {
    const mark = question === next ? "ask next" : status.toLowerCase();
    because(mark, text);
  }
}

/** What came of the call, with the server's own reasons. */
export function tellCall({ outcome, lead, qualification, handOff }: Call): void {
  say("Taken", `${outcome}, ${lead.status}, ${lead.fitScore} points`);
  say("Verdict", `${qualification.verdict}, because`);
  for (const { rule, explanation } of qualification.firedRules) because(rule, explanation);
  if (handOff !== null) say("Handed to", "sales, which has to answer");
}

export function say(what: string, text: string): void {
  console.log(`${what.padEnd(12)} ${text}`);
}

function because(what: string, text: string): void {
  console.log(`${" ".repeat(15)}${what.padEnd(26)} ${text}`);
}
