import { createServer, type Socket } from "node:net";

/** A mailbox of somebody's own: speaks as much SMTP as a server needs to leave a mail (RFC 5321). */
export type Inbox = AsyncDisposable & {
  /** The next mail to this address; waits for it. */
  next(to: string): Promise<string>;
};

const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: "250 hello",
  HELO: "250 hello",
  MAIL: "250 fine",
  RCPT: "250 known here",
  DATA: "354 go on",
  RSET: "250 fine",
  QUIT: "221 bye",
};

export async function openInbox(port: number): Promise<Inbox> {
  const waiting = new Map<string, (mail: string) => void>();
  const kept: { to: string; mail: string }[] = [];
  const deliver = (to: string, mail: string) => {
    const taker = waiting.get(to);
    if (taker === undefined) kept.push({ to, mail });
    else taker(mail);
    waiting.delete(to);
  };
  const server = createServer((socket) => talk(socket, deliver));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    next(to) {
      const at = kept.findIndex((each) => each.to === to);
      const [found] = at < 0 ? [] : kept.splice(at, 1);
      if (found !== undefined) return Promise.resolve(found.mail);
      return new Promise((resolve) => waiting.set(to, resolve));
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** One server that comes with mail: commands by the line, a mail until the line with a dot. */
function talk(socket: Socket, deliver: (to: string, mail: string) => void): void {
  let unread = "";
  let to = "";
  let mail: string[] | null = null;
  const heed = (line: string): void => {
    if (mail !== null && line !== ".") {
      mail.push(line.replace(/^\.\./, "."));
      return;
    }
    if (mail !== null) {
      deliver(to, mail.join("\n"));
      mail = null;
      socket.write("250 kept\r\n");
      return;
    }
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "RCPT") to = /<([^>]*)>/.exec(line)?.[1] ?? "";
    if (verb === "DATA") mail = [];
    socket.write(`${ANSWERS[verb] ?? "502 not here"}\r\n`);
    if (verb === "QUIT") socket.end();
  };
  socket.setEncoding("utf8");
  socket.on("error", () => socket.destroy());
  socket.on("data", (text) => {
    const lines = `${unread}${String(text)}`.split("\r\n");
    unread = lines.pop() ?? "";
    for (const line of lines) heed(line);
  });
  socket.write("220 inbox\r\n");
}

/** Links of a mail's HTML, its quoted-printable undone. */
export function linksIn(mail: string): string[] {
  const text = mail
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return [...text.matchAll(/href="([^"]+)"/g)].map(([, link]) =>
    (link ?? "").replaceAll("&amp;", "&"),
  );
}

export function subjectOf(mail: string): string {
  return /^Subject: (.*)$/m.exec(mail)?.[1] ?? "";
}
