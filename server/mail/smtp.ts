import { Readable } from "node:stream";

import SMTPConnection from "nodemailer/lib/smtp-connection";

/** What became of one message, as far as this side can know. */
export type SendOutcome =
  | { readonly kind: "SENT" }
  /**
   * Certainly not delivered. `isFinal`: asking again will not help. `isBounce`: the server would not
   * have it for this recipient, rather than from us.
   */
  | {
      readonly kind: "REFUSED";
      readonly isFinal: boolean;
      readonly isBounce: boolean;
      readonly failure: string;
    }
  /** The connection was lost after the first byte of the message: nobody can tell. */
  | { readonly kind: "UNKNOWN"; readonly failure: string };

/** `id`: what a report of failure calls the mail, where the servers on its way speak DSN (RFC 3461). */
export type Envelope = { readonly from: string; readonly to: string; readonly id: string };
export type SendMessage = (envelope: Envelope, message: Buffer) => Promise<SendOutcome>;

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Sends over SMTP, a connection a message. nodemailer's connection is used bare because its mailer does
 * not tell a connection lost before the message from one lost after it, which decides whether the
 * message may be sent again.
 */
export function smtpSender(url: string): SendMessage {
  const options = optionsOf(new URL(url));
  return (envelope, message) =>
    new Promise((resolve) => {
      const connection = new SMTPConnection(options.connection);
      let isHandedOver = false;
      const body = Readable.from(
        (function* () {
          isHandedOver = true;
          yield message;
        })(),
        { objectMode: false },
      );
      const settle = (outcome: SendOutcome) => {
        resolve(outcome); // first: closing says "end", which would settle it otherwise
        connection.close();
      };
      const fail = (error: unknown) => settle(outcomeOf(error, isHandedOver));
      const { from, to, id } = envelope;
      const dsn = { id, return: "headers", notify: ["failure"], recipient: to };
      const send = () => {
        connection.send({ from, to, dsn }, body, (error: unknown) => {
          if (error != null) return fail(error);
          connection.quit();
          resolve({ kind: "SENT" });
        });
      };
      connection.on("error", fail);
      connection.on("end", () => fail(new Error("closed")));
      connection.connect((error: unknown) => {
        if (error != null) return fail(error);
        if (options.auth === null) return send();
        connection.login(options.auth, (refused: unknown) =>
          refused == null ? send() : fail(refused),
        );
      });
    });
}

/** With an answer from the server we know; without one it depends on how far we came. */
function outcomeOf(error: unknown, isHandedOver: boolean): SendOutcome {
  const { status, failure } = answerOf(error);
  if (status !== null) {
    const isFinal = status >= 500 && !isOurs(error);
    return { kind: "REFUSED", isFinal, isBounce: isOfRecipient(error), failure };
  }
  if (isHandedOver) return { kind: "UNKNOWN", failure };
  return { kind: "REFUSED", isFinal: false, isBounce: false, failure };
}

/** An answer to RCPT TO or to the message; one to our greeting, login or sender is about us. */
function isOfRecipient(error: unknown): boolean {
  const command = error instanceof Error && "command" in error ? String(error.command) : "";
  return !isOurs(error) && command !== "MAIL FROM" && command !== "API";
}

/** A wrong password or a missing STARTTLS is the operator's to mend: the mail can wait. */
function isOurs(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return !["EENVELOPE", "EMESSAGE"].includes(code);
}

/** The status and the enhanced status alone: the text of an answer may hold the address. */
function answerOf(error: unknown): { status: number | null; failure: string } {
  const status =
    error instanceof Error && "responseCode" in error ? Number(error.responseCode) : NaN;
  const response = error instanceof Error && "response" in error ? String(error.response) : "";
  const code = error instanceof Error && "code" in error ? String(error.code) : "ECONNECTION";
  if (!(status >= 400)) return { status: null, failure: code };
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return { status, failure: enhanced === undefined ? String(status) : `${status} ${enhanced}` };
}

function optionsOf(url: URL) {
  const secure = url.protocol === "smtps:";
  const hasPassword = url.username !== "";
  const user = decodeURIComponent(url.username);
  const pass = decodeURIComponent(url.password);
  return {
    connection: {
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port === "" ? (secure ? 465 : 587) : Number(url.port),
      secure,
      // A password never crosses a network in the clear.
      requireTLS: hasPassword && !secure && !LOOPBACK.has(url.hostname),
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
    },
    auth: hasPassword ? { user, pass, credentials: { user, pass } } : null,
  };
}
