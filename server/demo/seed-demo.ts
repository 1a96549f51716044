import { inTransaction, type Context } from "../context.js";
import { createWorkspace } from "../modules/people/commands/create-workspace.js";
import { meetCustomers } from "./accounts.js";
import { agree } from "./agreement.js";
import { browse, planCampaigns } from "./campaigns.js";
import { workCallList } from "./call-list.js";
import { COMPANY, foundCompany } from "./company.js";
import { calendarOf, live } from "./diary.js";
import { bringFairList } from "./fair-list.js";
import { keepHours } from "./hours.js";
import { watchRivals } from "./intel.js";
import { followLeads } from "./leads.js";
import { writeLetters } from "./letters.js";
import { meet } from "./meetings.js";
import { askForNews } from "./news.js";
import { workDeals } from "./opportunities.js";
import { hirePeople } from "./people.js";
import { shareWork } from "./routing.js";
import { tryAnotherModel } from "./scoring.js";
import { openDoors } from "./sources.js";

const SEED = 1;

/**
 * A small believable company to try things on, in a new workspace: some months of work between sales
 * and marketing. All of it or nothing, in one transaction, so that a first start that is stopped half
 * way is a first start again. The same seed tells the same story; instants count back from now.
 */
export async function seedDemo(ctx: Context, seed = SEED): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const company = foundCompany(seed, calendarOf(ctx.clock.now()));
    const diary = [
      ...hirePeople(company),
      ...keepHours(company),
      ...shareWork(company),
      ...openDoors(company),
      ...agree(company),
      ...planCampaigns(company),
      ...meetCustomers(company),
      ...workDeals(company),
      ...watchRivals(company),
      ...followLeads(company),
      ...meet(company),
      ...browse(company),
      ...bringFairList(company),
      ...askForNews(company),
      ...writeLetters(company),
      ...tryAnotherModel(company),
      ...workCallList(company),
    ];

    const { name, currencyCode, countryCode } = COMPANY;
    await createWorkspace(ctx, { name, currencyCode, countryCode });
    await live(ctx, diary);
  });
}
