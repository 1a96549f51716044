import type { FastifyInstance } from "fastify";

/** A load balancer asks every few seconds and gives up about then. */
const READY_WITHIN_MS = 2_000;

type Probes = { isReady(): Promise<boolean>; isStopping(): boolean };

/** /healthz: the process turns. /readyz: send work here, because the database answers and no stop has begun. */
export function serveHealth(fastify: FastifyInstance, probes: Probes): void {
  fastify.get("/healthz", { logLevel: "silent" }, async (_request, reply) => {
    void reply.header("cache-control", "no-store");
    return { status: "ok" };
  });

  fastify.get("/readyz", async (_request, reply) => {
    void reply.header("cache-control", "no-store");
    if (probes.isStopping()) return reply.code(503).send({ status: "stopping" });
    if (await answersInTime(probes)) return { status: "ready" };
    return reply.code(503).header("retry-after", 1).send({ status: "database away" });
  });
}

async function answersInTime(probes: Probes): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), READY_WITHIN_MS);
  });
  // The answer may come after the time-out, as a failure that nobody waits for any more.
  const ready = probes.isReady().catch(() => false);
  try {
    return await Promise.race([ready, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
