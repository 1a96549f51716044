export enum CampaignStatus {
  PLANNING = "PLANNING",
  ACTIVE = "ACTIVE",
  INACTIVE = "INACTIVE",
  COMPLETE = "COMPLETE",
}

/**
 * Where a campaign may go from here. What ran is never planned again: its touches and costs are on
 * record. A complete one may be taken up again, as people extend what works.
 */
const moves: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  PLANNING: [CampaignStatus.ACTIVE, CampaignStatus.INACTIVE],
  ACTIVE: [CampaignStatus.INACTIVE, CampaignStatus.COMPLETE],
  INACTIVE: [CampaignStatus.ACTIVE, CampaignStatus.COMPLETE],
  COMPLETE: [CampaignStatus.ACTIVE],
};

/** To stay is no move, so always allowed. A new campaign may begin anywhere: many are recorded late. */
export function mayMoveCampaign(from: CampaignStatus, to: CampaignStatus): boolean {
  return from === to || moves[from].includes(to);
}
