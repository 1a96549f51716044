import { expect, test } from "vitest";

import { channelOf } from "../../../../server/modules/leads/touches/rules/channel.js";
import { TouchType } from "../../../../server/modules/leads/touches/rules/touch-type.js";
import { utmOf } from "../../../../server/modules/leads/touches/rules/utm.js";
import { LeadChannel } from "../../../../server/modules/leads/lead.enums.js";
import { campaignKey } from "../../../../server/modules/programmes/rules/campaign-key.js";
import { MarketingChannel } from "../../../../server/modules/programmes/rules/marketing-channel.js";

const form = { type: TouchType.FORM_SUBMIT, receivedVia: LeadChannel.WEB_FORM };

test.each([
  ["google", "cpc", "PAID_SEARCH"],
  ["LinkedIn", "cpc", "PAID_SOCIAL"],
  ["facebook", "paid-social", "PAID_SOCIAL"],
  ["xing", "social", "ORGANIC_SOCIAL"],
  ["google", "Organic", "ORGANIC_SEARCH"],
  ["march", "e-mail", "EMAIL"],
  ["hannover", "trade show", "EVENT"],
  ["portal", "banner", "DISPLAY"],
  ["someone", "weird", "DIRECT"],
  [null, null, "DIRECT"],
])("a form behind a link of %s by %s came by %s", (source, medium, channel) => {
  const utm = utmOf({ source, medium }, null);

  expect(channelOf({ ...form, utm, campaignChannel: null })).toBe(channel);
});

test("a campaign tells the channel where the link does not, and no more", () => {
  const campaignChannel = MarketingChannel.PARTNER;

  expect(channelOf({ ...form, utm: null, campaignChannel })).toBe("PARTNER");
  expect(channelOf({ ...form, utm: utmOf({ medium: "email" }, null), campaignChannel })).toBe(
    "EMAIL",
  );
});

test("a partner's lead came by the partner, a call by telephone", () => {
  const plain = { utm: null, campaignChannel: null };
  const partner = { ...plain, type: TouchType.REFERRAL, receivedVia: LeadChannel.PARTNER };
  const call = { ...plain, type: TouchType.CALL, receivedVia: LeadChannel.INBOUND_CALL };

  expect([channelOf(partner), channelOf(call)]).toEqual(["PARTNER", "PHONE"]);
});

test("parameters of the link come by themselves or among the attributes, and what is none is left out", () => {
  const sent = { UTM_Source: " google ", utm_medium: "", utm_term: 7, page: "/x" };

  expect(utmOf({ campaign: "Spring" }, sent)).toEqual({
    source: "google",
    medium: null,
    campaign: "Spring",
    term: null,
    content: null,
  });
  expect(utmOf(null, { page: "/x" })).toBeNull();
  expect(utmOf({ source: "x".repeat(900) }, null)?.source).toHaveLength(500);
});

test.each([
  ["Spring Webinar 2026", "spring-webinar-2026"],
  ["spring_webinar-2026", "spring-webinar-2026"],
  ["Für Pumpen & Ventile", "fur-pumpen-and-ventile"],
  ["!?", null],
])("the campaign %s is known as %s", (name, key) => {
  expect(campaignKey(name)).toBe(key);
});
