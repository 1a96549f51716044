import type { Caller } from "../../../support/app.js";

const LEASE = `id state attempt isLatest isOverdue expiresAt reasonCode outcome note worker
  holder { id } lead { id }`;

type Input = Record<string, unknown>;
type Mutation = "leaseExtend" | "leaseComplete" | "leaseRelease";

export async function lease(caller: Caller, input: Input = {}) {
  const document = `mutation ($input: LeadLeaseInput!) {
    leadLease(input: $input) { replayed leases { ${LEASE} } leads { id name } } }`;
  const { leadLease } = await caller.gql(document, { input: { purpose: "calls", ...input } });
  return leadLease;
}

/** Leases one lead and answers with its lease; fails when none is free. */
export async function leaseOne(caller: Caller, input: Input = {}) {
  const { leases } = await lease(caller, input);
  const [one] = leases;
  if (one === undefined) throw new Error("No lead is free");
  return one;
}

export async function end(caller: Caller, mutation: Mutation, input: Input) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) {
    ${mutation}(input: $input) { replayed lease { ${LEASE} } } }`;
  return (await caller.gql(document, { input }))[mutation];
}

export async function leases(caller: Caller, filter: Input = {}) {
  const document = `query ($filter: WorkLeaseFilter) {
    workLeases(filter: $filter) { nodes { ${LEASE} } } }`;
  return (await caller.gql(document, { filter })).workLeases.nodes;
}
