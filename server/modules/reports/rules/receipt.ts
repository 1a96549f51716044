import { decideMove, type Machine, type Move } from "../../people/rules/machine.js";

/** How far one recipient's copy of a report has come. */
export enum ReceiptState {
  QUEUED = "QUEUED",
  SENT = "SENT",
  DELIVERED = "DELIVERED",
  READ = "READ",
  ACKNOWLEDGED = "ACKNOWLEDGED",
}

const { QUEUED, SENT, DELIVERED, READ, ACKNOWLEDGED } = ReceiptState;

/** To acknowledge is to have read: the step between may be skipped, never taken back. */
export const receiptMachine: Machine<ReceiptState, never, null> = {
  edges: [
    { from: QUEUED, to: SENT, guards: [] },
    { from: SENT, to: DELIVERED, guards: [] },
    { from: DELIVERED, to: READ, guards: [] },
    { from: DELIVERED, to: ACKNOWLEDGED, guards: [] },
    { from: READ, to: ACKNOWLEDGED, guards: [] },
  ],
  guards: {},
};

export function moveReceipt(from: ReceiptState, to: ReceiptState): Move<ReceiptState, never> {
  return decideMove(receiptMachine, { from, to }, null);
}

/** True when the copy is there already, or further: saying so again changes nothing. */
export function hasReached(state: ReceiptState, goal: ReceiptState): boolean {
  const order = Object.values(ReceiptState);
  return order.indexOf(state) >= order.indexOf(goal);
}
