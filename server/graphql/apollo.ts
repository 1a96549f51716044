import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { parse, type DocumentNode, type GraphQLError, type GraphQLSchema } from "graphql";

import type { Reader } from "../reader/compile/reader.js";
import { admitOperation, type Cost } from "./admit.js";
import { answerStatus } from "./answer-status.js";
import type { Buckets } from "./buckets.js";
import { compiledAnswers, stringifyAnswer } from "./compiled-answers.js";
import { InvalidDocument, openDocuments } from "./documents.js";
import type { GraphqlContext } from "./exchange.js";
import { translateError, type Translated } from "./format-error.js";
import type { DocumentFacts } from "./measure.js";

type Options = {
  readonly schema: GraphQLSchema;
  readonly buckets: Buckets;
  readonly reader: Reader;
  /** The local demo shows its schema to anybody. */
  readonly isDemo: boolean;
};

type Request = GraphQLRequestContext<GraphqlContext>;

/** Stands where a document should, when that was refused before Apollo may validate it. */
const REFUSED: DocumentNode = parse("{ __typename }");

export function makeApollo(options: Options): ApolloServer<GraphqlContext> {
  return new ApolloServer<GraphqlContext>({
    schema: options.schema,
    plugins: [
      limitsPlugin(options),
      answersPlugin(options),
      compiledAnswers(options.reader),
      ApolloServerPluginLandingPageDisabled(),
    ],
    stringifyResult: stringifyAnswer,
    introspection: true, // who may is decided for each request, in graphql/admit.ts
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false, // http/csrf.ts, because Apollo's refuses every plain GET
    cache: "bounded",
    documentStore: null, // graphql/documents.ts keeps them, with their measures
    stopOnTerminationSignals: false,
    nodeEnv: "production",
  });
}

/** Limits, parsing and validation in one step that remembers; price and balance before execution. */
function limitsPlugin(options: Options): ApolloServerPlugin<GraphqlContext> {
  const documents = openDocuments(options.schema);
  return {
    async requestDidStart() {
      let refusal: Error | null = null;
      let facts: DocumentFacts = { introspects: false };
      let cost: Cost | null = null;
      return {
        async didResolveSource(request) {
          try {
            const { source = "", contextValue } = request;
            const isKnown = options.isDemo || contextValue.actor.kind !== "ANONYMOUS";
            const prepared = documents.prepare(source, isKnown);
            facts = prepared.facts;
            Object.assign(request, { document: prepared.document });
          } catch (error) {
            // Apollo lets a hook refuse only later; nothing reads the document until then.
            refusal = error instanceof Error ? error : new Error(String(error));
            Object.assign(request, { document: REFUSED });
          }
        },
        async didResolveOperation(request) {
          if (refusal !== null) throw refusal;
          cost = admit(request, facts, options);
        },
        async willSendResponse({ response }) {
          if (cost === null || response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost };
        },
      };
    },
  };
}

function admit(request: Request, facts: DocumentFacts, options: Options): Cost | null {
  const { contextValue, document, operation } = request;
  if (document === undefined || operation === undefined) return null; // execution says which is missing
  const applicant = {
    actor: contextValue.actor,
    address: contextValue.exchange.address,
    isDemo: options.isDemo,
  };
  const variables = request.request.variables ?? {};
  return admitOperation(options.schema, options.buckets, applicant, {
    document,
    operation,
    variables,
    facts,
  });
}

/** Translates the errors of every answer, sets its HTTP status, and leaves a note for log and metrics. */
function answersPlugin(options: Options): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, errors, operationName, response }) {
          const { exchange } = contextValue;
          exchange.operationName = operationName ?? null;
          if (response.body.kind !== "single" || errors === undefined) return;
          const translated = errors
            .flatMap(singly)
            .map((error) => translate(error, contextValue, options));
          const { singleResult } = response.body;
          singleResult.errors = translated.map(({ formatted }) => formatted);
          const status = answerStatus(translated, singleResult.data);
          exchange.codes = translated.map(({ failure }) => failure.code);
          exchange.isDocumentFault = status.isDocumentFault;
          exchange.retryAfterSeconds = status.retryAfterSeconds;
          // Apollo already chose 405 where a GET holds a mutation.
          if (response.http.status !== 405) response.http.status = status.status;
        },
      };
    },
  };
}

/** A hook can throw but one error; a document may have several. */
function singly(error: GraphQLError): readonly GraphQLError[] {
  const { originalError } = error;
  return originalError instanceof InvalidDocument ? originalError.errors : [error];
}

function translate(error: unknown, context: GraphqlContext, options: Options): Translated {
  return translateError(error, {
    requestId: context.requestId,
    log: context.log,
    hideSuggestions: context.actor.kind === "ANONYMOUS" && !options.isDemo,
  });
}
