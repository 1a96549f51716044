import type { AddressInfo } from "node:net";

import { SMTPServer } from "smtp-server";
import { expect, test } from "vitest";

import { smtpSender, type SendMessage } from "../../server/mail/smtp.js";

/** What the server does with its nth message, counted over all connections from 1. */
type Manner = "takes" | "ends" | "says 421" | "drops";

/** A real mail server on loopback that tells how many connections it saw. */
async function serverThat(mannerOf: (nth: number) => Manner) {
  const seen = { connections: 0, texts: new Array<string>() };
  let begun = 0;
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onConnect(_session, done) {
      seen.connections += 1;
      done();
    },
    onMailFrom(_address, session, done) {
      begun += 1;
      if (mannerOf(begun) === "ends") return cut(session.id);
      if (mannerOf(begun) !== "says 421") return done();
      return done(Object.assign(new Error("4.7.0 too many"), { responseCode: 421 }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        seen.texts.push(Buffer.concat(chunks).toString().trim());
        if (mannerOf(begun) === "drops") cut(session.id);
        else done();
      });
    },
  });
  server.on("error", () => undefined);
  function cut(id: string): void {
    for (const each of server.connections) {
      if (Reflect.get(each, "id") === id) Reflect.get(each, "_socket").destroy();
    }
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // The address of a server that listens on a port is never a path.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  const { port } = server.server.address() as AddressInfo;
  const send = smtpSender(`smtp://127.0.0.1:${port}`);
  return {
    seen,
    send,
    [Symbol.asyncDispose]() {
      send.close?.();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function letters(send: SendMessage, count: number): Promise<string[]> {
  const kinds: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    const envelope = { from: "hi@acme.test", to: "ana@prospect.test", id: `e${n}` };
    const { kind } = await send(envelope, Buffer.from(`Subject: ${n}\r\n\r\nletter ${n}\r\n`));
    kinds.push(kind);
  }
  return kinds;
}

const bodies = (texts: readonly string[]) => texts.map((text) => text.split("\r\n\r\n")[1]);

test("letters that follow each other go by one connection", async () => {
  await using server = await serverThat(() => "takes");

  const kinds = await letters(server.send, 5);

  expect(kinds).toEqual(["SENT", "SENT", "SENT", "SENT", "SENT"]);
  expect(bodies(server.seen.texts)).toEqual([1, 2, 3, 4, 5].map((n) => `letter ${n}`));
  expect(server.seen.connections).toBe(1);
});

test("two at a time go by two connections", async () => {
  await using server = await serverThat(() => "takes");

  await Promise.all([letters(server.send, 1), letters(server.send, 1)]);

  expect(server.seen).toMatchObject({ connections: 2, texts: { length: 2 } });
});

test("a connection carries a hundred letters at most", async () => {
  await using server = await serverThat(() => "takes");

  await letters(server.send, 101);

  expect(server.seen).toMatchObject({ connections: 2, texts: { length: 101 } });
});

test.each(["ends", "says 421"] as const)(
  "a connection that the server %s between two letters is replaced, and each arrives once",
  async (manner) => {
    await using server = await serverThat((nth) => (nth === 2 ? manner : "takes"));

    const kinds = await letters(server.send, 3);

    expect(kinds).toEqual(["SENT", "SENT", "SENT"]);
    expect(bodies(server.seen.texts)).toEqual(["letter 1", "letter 2", "letter 3"]);
    expect(server.seen.connections).toBe(2);
  },
);

test("a connection lost after the second letter left: nobody knows, and it is not sent again", async () => {
  await using server = await serverThat((nth) => (nth === 2 ? "drops" : "takes"));

  const kinds = await letters(server.send, 3);

  expect(kinds).toEqual(["SENT", "UNKNOWN", "SENT"]);
  expect(bodies(server.seen.texts)).toEqual(["letter 1", "letter 2", "letter 3"]);
  expect(server.seen.connections).toBe(2);
});

test("a server that is not there: certainly not sent, and another time may do", async () => {
  const send = smtpSender("smtp://127.0.0.1:1");

  const outcome = await send({ from: "a@b.test", to: "c@d.test", id: "e" }, Buffer.from("x"));

  expect(outcome).toMatchObject({ kind: "REFUSED", isFinal: false, isBounce: false });
});
