import { call } from "./call.js";
import type { Operation, Variables } from "./document.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { found } from "./found.js";
import { createPace } from "./pace.js";
import { createList, type Connection, type List } from "./pages.js";

/** Variables may be left out when none is required. */
export type CallArguments<Vars> =
  Record<never, never> extends Vars
    ? [variables?: Vars, options?: CallOptions]
    : [variables: Vars, options?: CallOptions];

export type PaginateOptions<Result, Page> = CallOptions & {
  /** Where the connection is in the answer: `(data) => data.leads`. */
  readonly connection: (data: Result) => Page | null;
};

/** What every client can do with any document: send it once, or go over its pages. */
export type BaseClient = {
  /** Sends one query or mutation and gives its data, or throws a LiaisonError. */
  request<Result, Vars extends object = Variables>(
    document: Operation<Result, Vars>,
    ...rest: CallArguments<Vars>
  ): Promise<Result>;
  /** A list over a connection. The document takes `$after`, and `$first` for the size of a page. */
  paginate<Result, Vars extends object, Page extends Connection>(
    document: Operation<Result, Vars>,
    variables: Vars,
    options: PaginateOptions<Result, Page>,
  ): List<Page>;
};

/**
 * A client for your own documents, or for single ones of ours: a bundler then leaves out the rest.
 * `createClient` is this plus every operation of the API.
 */
export function createBaseClient(options: ClientOptions): BaseClient {
  checkUrl(options.url);
  const origin = { options, pace: createPace() };

  async function send<Result>(
    document: Operation<Result, never>,
    variables: object,
    callOptions: CallOptions,
  ): Promise<Result> {
    const data = await call(origin, document, {
      variables: { ...variables },
      options: callOptions,
    });
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the document's type is the server's promise at codegen, which nothing at run time could check
    return data as Result;
  }

  return {
    request: (document, ...[variables = {}, callOptions = {}]) =>
      send(document, variables, callOptions),
    paginate(document, variables, { connection, ...callOptions }) {
      const start = "after" in variables && typeof variables.after === "string";
      return createList(
        async (after) =>
          found(connection(await send(document, { ...variables, after }, callOptions))),
        start ? String(variables.after) : null,
      );
    },
  };
}

/** Told at once, because `fetch` reports a bad address as a lost connection. */
function checkUrl(url: string): void {
  if (!/^(https?:\/)?\//i.test(url)) {
    throw new TypeError("`url` is the full address of the endpoint: https://host/graphql");
  }
  if (/^https?:\/\/[^/?#]*@/i.test(url)) {
    throw new TypeError("`url` must not hold a user or password; pass `token` instead.");
  }
}
