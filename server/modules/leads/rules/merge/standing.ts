import { LeadStatus } from "../lead-status.js";

/**
 * How far along a lead is, furthest first. Closed leads come last: a person who is being talked to
 * somewhere is not closed because another record of them was. MERGED stands for nobody.
 */
const furthestFirst: readonly LeadStatus[] = [
  LeadStatus.CONVERTED,
  LeadStatus.SQL,
  LeadStatus.SAL,
  LeadStatus.MQL,
  LeadStatus.INQUIRY,
  LeadStatus.NURTURING,
  LeadStatus.RAW,
  LeadStatus.DISQUALIFIED,
];

type Standing = { readonly id: string; readonly status: LeadStatus };

/**
 * The lead whose status, owner and dates a merge keeps, as one block: what sales has accepted is not
 * undone because marketing knew the person twice. The survivor comes first and wins ties.
 */
export function furthestAlong<L extends Standing>(leads: readonly [L, ...L[]]): L {
  const [survivor, ...others] = leads;
  return others.reduce((best, each) => (placeOf(each) < placeOf(best) ? each : best), survivor);
}

function placeOf({ status }: Standing): number {
  const place = furthestFirst.indexOf(status);
  return place === -1 ? furthestFirst.length : place;
}
