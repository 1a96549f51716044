import type { ApolloServerPlugin } from "@apollo/server";

import type { Reader } from "../reader/compile/reader.js";
import type { GraphqlContext } from "./exchange.js";

/** `data` as the text PostgreSQL made of it, to be spliced into the answer unread. */
class JsonText {
  constructor(readonly text: string) {}

  /** For whoever reads the answer before it is sent, such as a logging plugin. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** Which path answered, and why it was not the compiled one: for people who look into a slow query. */
export const READER_HEADER = "x-liaison-reader";

/**
 * Answers declared queries in place of execution. Parsing, validation, limits and cost have been passed
 * by then; what the reader leaves goes on to graphql-js as if it had never been asked.
 */
export function compiledAnswers(reader: Reader): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(asked) {
          const { contextValue, document, operation, response }: Partial<typeof asked> = asked;
          // Apollo's types say otherwise, but where a name fits no operation there is none.
          if (document === undefined || operation === undefined) return null;
          if (contextValue === undefined || response === undefined) return null;
          const variables = asked.request.variables ?? {};
          const answer = await reader.read(contextValue, { document, operation, variables });
          if (operation.operation === "query") contextValue.exchange.path = answer.kind;
          response.http.headers.set(
            READER_HEADER,
            answer.kind === "answered" ? "compiled" : `graphql-js; ${answer.why}`,
          );
          if (answer.kind === "left") return null;
          const data: Record<string, unknown> = Object.assign(new JsonText(answer.data));
          return {
            http: response.http,
            body: { kind: "single", singleResult: { data } },
          };
        },
      };
    },
  };
}

/** Apollo's last step: JSON, with the compiled data spliced in as it came. */
export function stringifyAnswer(answer: object): string {
  if (!("data" in answer) || !(answer.data instanceof JsonText)) return JSON.stringify(answer);
  const { data, ...rest } = answer;
  const others = JSON.stringify(rest);
  return `{"data":${data.text}${others === "{}" ? "}" : `,${others.slice(1)}`}`;
}
