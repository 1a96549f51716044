export { createClient, type Client } from "./client.js";
export {
  createBaseClient,
  type BaseClient,
  type CallArguments,
  type PaginateOptions,
} from "./core/base-client.js";
export type { Document, DocumentText, Operation, Variables } from "./core/document.js";
export type { ErrorData, InputProblem } from "./core/error-data.js";
export { LiaisonError, type ErrorCode, type LocalErrorCode } from "./core/error.js";
export type { ExportName, Files, FileToSend, ReceivedFile, SentFile } from "./core/files.js";
export type { Open } from "./core/open.js";
export type { CallOptions, ClientOptions, RetryOptions } from "./core/options.js";
export type { Connection, List, ListIterator, NodeOf } from "./core/pages.js";
export type { Job as WorkJob, Queue, Work } from "./core/queue.js";
export * from "./generated/documents.js";
export type { ServerErrorCode } from "./generated/error-codes.js";
export type * from "./generated/operations.js";
export type * from "./generated/schema.js";
