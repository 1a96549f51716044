import { createOpportunity } from "../modules/accounts/commands/create-opportunity.js";
import { moveOpportunityTo } from "../modules/accounts/commands/update-opportunity.js";
import { isOpen, OpportunityStage } from "../modules/accounts/rules/opportunity-stage.js";
import { COMPANY, type Company } from "./company.js";
import { customers } from "./customers.js";
import { deals, type Deal } from "./deals.js";
import { dayOf, type Entry, type Scene } from "./diary.js";
import type { PostName } from "./staff.js";

/** Deals are opened and moved by whoever owns the account, step by step. */
export function workDeals(company: Company): Entry[] {
  return deals.flatMap((deal, nth) => {
    const owner = ownerOf(deal);
    return deal.path.map(([stage, workdaysAgo], step) => ({
      at: company.when(workdaysAgo, 14, nth),
      happens: (scene: Scene) =>
        step === 0
          ? open(company, scene, { deal, owner, stage })
          : move(company, scene, { deal, owner, stage }),
    }));
  });
}

function ownerOf({ customer, as }: Deal): PostName {
  const owner = customers.find((each) => each.as === customer)?.owner ?? null;
  if (owner === null) throw new Error(`Nobody owns the account of ${as}`);
  return owner;
}

type Step = {
  readonly deal: Deal;
  readonly owner: PostName;
  readonly stage: OpportunityStage;
};

async function open(company: Company, scene: Scene, { deal, owner, stage }: Step): Promise<void> {
  const { people, accounts, deals: opened, when } = company;
  const last = deal.path.at(-1);
  const isOver = last !== undefined && !isOpen(last[0]);
  const { opportunity } = await createOpportunity(scene.as(people.get(owner)), {
    accountId: accounts.get(deal.customer).id,
    name: deal.name,
    product: deal.product,
    stage,
    amount: { amount: deal.amount, currencyCode: COMPANY.currencyCode },
    ownerId: people.get(owner).id,
    engagedOn: dayOf(scene.at),
    closeOn: dayOf(isOver ? when(last[1], 14) : when(-30, 14)),
  });
  opened.set(deal.as, opportunity);
}

async function move(company: Company, scene: Scene, { deal, owner, stage }: Step): Promise<void> {
  const { people, deals: opened } = company;
  const isLost = stage === OpportunityStage.CLOSED_LOST;
  await moveOpportunityTo(scene.as(people.get(owner)), {
    opportunityId: opened.get(deal.as).id,
    stage,
    lossReason: isLost ? (deal.lossReason ?? null) : null,
  });
}
