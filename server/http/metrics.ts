import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

import type { Slots } from "./slots.js";

/** Names come from callers, and each one is kept for good: beyond this many they share one. */
const MAX_OPERATION_NAMES = 200;

/** Seconds; dense around the 20 to 250 ms in which a page of a list should be answered. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export type Metrics = {
  /** One answer of /graphql. `isKnown` is false for callers without a credential. */
  observe(answer: {
    readonly operationName: string | null;
    readonly isKnown: boolean;
    readonly outcome: string;
    /** Who made a query's data; null where there was none to make. */
    readonly path: "answered" | "left" | null;
    readonly seconds: number;
  }): void;
};

/** A registry of its own, because several servers may run in one process. */
export function serveMetrics(fastify: FastifyInstance, slots: Slots): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const labelNames = ["operation", "outcome"];
  const requests = new Counter({
    name: "liaison_graphql_requests_total",
    help: "Answers of /graphql by operation name and outcome (ok or the first error's code).",
    labelNames,
    registers: [register],
  });
  const latency = new Histogram({
    name: "liaison_graphql_request_seconds",
    help: "Time from the request's headers to the answer's last byte.",
    labelNames,
    buckets: LATENCY_BUCKETS,
    registers: [register],
  });
  const reads = new Counter({
    name: "liaison_graphql_reads_total",
    help: "Queries by who answered: the reader (compiled SQL) or graphql-js, to which the reader left it.",
    labelNames: ["by"],
    registers: [register],
  });
  new Gauge({
    name: "liaison_graphql_in_flight",
    help: "Operations in work now, those already answered TIMEOUT included.",
    registers: [register],
    collect() {
      this.set(slots.taken);
    },
  });

  fastify.get("/metrics", async (_request, reply) => {
    void reply.header("content-type", register.contentType).header("cache-control", "no-store");
    return register.metrics();
  });

  const names = new Set<string>();
  return {
    observe({ operationName, isKnown, outcome, path, seconds }) {
      const labels = { operation: operationLabel(names, operationName, isKnown), outcome };
      requests.inc(labels);
      latency.observe(labels, seconds);
      if (path !== null) reads.inc({ by: path === "answered" ? "reader" : "graphql-js" });
    },
  };
}

function operationLabel(names: Set<string>, name: string | null, isKnown: boolean): string {
  if (!isKnown) return "(anonymous)";
  if (name === null) return "(unnamed)";
  if (!names.has(name)) {
    if (names.size >= MAX_OPERATION_NAMES) return "(other)";
    names.add(name);
  }
  return name;
}
