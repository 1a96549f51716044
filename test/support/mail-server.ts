import type { AddressInfo } from "node:net";

import { SMTPServer } from "smtp-server";

/** How the mail server meets the next messages. */
export type Mood =
  | "takes" // all of them
  | "drops" // the connection once the whole message came, without an answer
  | "drops before DATA"
  | "no such mailbox"
  | "not from you"
  | "busy";

export type Received = {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
  /** What a report of failure is to call it (ENVID of RFC 3461). */
  readonly envelopeId: string | null;
};

/** A real SMTP server on loopback. */
export type MailServer = AsyncDisposable & {
  readonly url: string;
  readonly received: readonly Received[];
  mood: Mood;
};

export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const state: { mood: Mood } = { mood: "takes" };
  const refusal = (code: number, text: string) =>
    Object.assign(new Error(text), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    hideDSN: false,
    onMailFrom(_address, _session, done) {
      done(state.mood === "not from you" ? refusal(550, "5.7.1 you may not send here") : undefined);
    },
    onRcptTo({ address }, session, done) {
      if (state.mood === "no such mailbox") {
        return done(refusal(550, `5.1.1 <${address}>: no such mailbox`));
      }
      if (state.mood === "busy") return done(refusal(451, "4.3.2 try again later"));
      if (state.mood === "drops before DATA") return cut(session.id);
      return done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
          envelopeId: mailFrom === false ? null : envelopeIdOf(mailFrom.args),
        });
        if (state.mood === "drops") cut(session.id);
        else done();
      });
    },
  });
  server.on("error", () => undefined); // what the test makes of the connection is its own business
  function cut(id: string): void {
    for (const each of server.connections) {
      if (Reflect.get(each, "id") === id) Reflect.get(each, "_socket").destroy();
    }
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The address of a server that listens on a port is never a path.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    get mood() {
      return state.mood;
    },
    set mood(mood) {
      state.mood = mood;
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function envelopeIdOf(args: unknown): string | null {
  const id: unknown = Reflect.get(Object(args), "ENVID");
  return typeof id === "string" ? id : null;
}
