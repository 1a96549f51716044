import { Line, type Envelope, type Fault } from "./smtp-line.js";

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

export type SendMessage = {
  (envelope: Envelope, message: Buffer): Promise<SendOutcome>;
  /** Ends what waits for further messages. */
  readonly close?: () => void;
};

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Messages that one connection carries: servers end it after a hundred or more. */
const CARRIED_AT_MOST = 100;
/** How long a connection waits for another message, which is well below what servers bear. */
const IDLE_MS = 2_000;

/**
 * Sends over SMTP. A connection carries one message after the other, since to open one takes longer
 * than to send by it; one that the server has ended meanwhile is replaced, as long as nothing of the
 * message had left.
 */
export function smtpSender(url: string): SendMessage {
  const options = optionsOf(new URL(url));
  const idle: Line[] = [];
  const send = async (envelope: Envelope, message: Buffer): Promise<SendOutcome> => {
    const used = idle.pop();
    if (used !== undefined) {
      const fault = await used.carry(envelope, message);
      if (fault === null) return sent(used);
      if (!isEnded(fault)) return outcomeOf(fault);
    }
    const line = new Line(options);
    const fault = (await line.open()) ?? (await line.carry(envelope, message));
    return fault === null ? sent(line) : outcomeOf(fault);
  };
  const sent = (line: Line): SendOutcome => {
    if (line.carried >= CARRIED_AT_MOST) line.quit();
    else wait(line, idle);
    return { kind: "SENT" };
  };
  const close = () => {
    for (const line of idle.splice(0)) line.quit();
  };
  return Object.assign(send, { close });
}

function wait(line: Line, idle: Line[]): void {
  if (!line.isOpen) return;
  idle.push(line);
  const { carried } = line;
  const end = () => {
    const at = idle.indexOf(line);
    if (at === -1 || line.carried !== carried) return; // it has work, or had some since
    idle.splice(at, 1);
    if (line.isOpen) line.quit();
  };
  setTimeout(end, IDLE_MS).unref();
}

/** The server had ended the connection, for silence or for its age, before it heard of the message. */
function isEnded({ error, isHandedOver }: Fault): boolean {
  const { status } = answerOf(error);
  return !isHandedOver && (status === null || status === 421);
}

/** With an answer from the server we know; without one it depends on how far we came. */
function outcomeOf({ error, isHandedOver }: Fault): SendOutcome {
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
