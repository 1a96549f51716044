import { Readable } from "node:stream";

import SMTPConnection from "nodemailer/lib/smtp-connection";

/** `id`: what a report of failure calls the mail, where the servers on its way speak DSN (RFC 3461). */
export type Envelope = { readonly from: string; readonly to: string; readonly id: string };

export type LineOptions = {
  readonly connection: ConstructorParameters<typeof SMTPConnection>[0];
  readonly auth: Parameters<SMTPConnection["login"]>[0] | null;
};

/** Why a message was not taken, and whether a byte of it had left by then. */
export type Fault = { readonly error: unknown; readonly isHandedOver: boolean };

/**
 * One connection to the mail server, for one message at a time. nodemailer's connection is used bare
 * because its mailer does not tell a connection lost before the message from one lost after it, which
 * decides whether the message may be sent again.
 */
export class Line {
  readonly #connection: SMTPConnection;
  readonly #auth: LineOptions["auth"];
  #onLost: (error: unknown) => void = () => undefined;
  isOpen = false;
  /** Messages it has carried. */
  carried = 0;

  constructor({ connection, auth }: LineOptions) {
    this.#connection = new SMTPConnection(connection);
    this.#auth = auth;
    this.#connection.on("error", (error) => this.#lose(error));
    this.#connection.on("end", () => this.#lose(new Error("closed")));
  }

  /** Null once it is open and the server knows us; else what was in the way. */
  open(): Promise<Fault | null> {
    return this.#during(null, (done) => {
      this.#connection.connect((error: unknown) => {
        if (error != null || this.#auth === null) return done(error);
        this.#connection.login(this.#auth, done);
      });
    });
  }

  /** Null once the server took the message. After a fault the line is closed. */
  carry({ from, to, id }: Envelope, message: Buffer): Promise<Fault | null> {
    const handed = { over: false };
    const body = Readable.from(
      (function* () {
        handed.over = true;
        yield message;
      })(),
      { objectMode: false },
    );
    this.carried += 1;
    const dsn = { id, return: "headers", notify: ["failure"], recipient: to };
    return this.#during(handed, (done) => this.#connection.send({ from, to, dsn }, body, done));
  }

  /** Says goodbye. */
  quit(): void {
    this.isOpen = false;
    this.#connection.quit();
  }

  #during(
    handed: { readonly over: boolean } | null,
    work: (done: (error?: unknown) => void) => void,
  ): Promise<Fault | null> {
    return new Promise((resolve) => {
      const done = (error?: unknown) => {
        this.#onLost = () => undefined;
        this.isOpen = error == null;
        resolve(error == null ? null : { error, isHandedOver: handed?.over ?? false });
        if (error != null) this.#connection.close();
      };
      this.#onLost = done;
      work(done);
    });
  }

  #lose(error: unknown): void {
    this.isOpen = false;
    this.#onLost(error);
  }
}
