import { Random } from "../../server/demo/random.js";

/** A person as a door gets them. `person` is the truth: rows of one number are one person. */
export type PlantedRow = {
  readonly person: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
};

type Fields = Omit<PlantedRow, "person">;

const GIVEN = `robert william james michael richard thomas elizabeth margaret susan patricia peter
  catherine anthony edward joseph daniel christopher matthew andrew samuel benjamin alexander anna
  laura julia marco paolo giulia hans jürgen björn åsa ingrid léa chloé noémie hugo mateo lucía sofía
  diego andrés piotr agnieszka zofia tomasz oksana dmytro priya arjun ananya wei li mei kenji yuki
  haruto amara kwame fatima omar leila yusuf nadia`.split(/\s+/);
const SHORT: Readonly<Record<string, string>> = {
  robert: "bob",
  william: "bill",
  james: "jim",
  michael: "mike",
  richard: "rick",
  thomas: "tom",
  elizabeth: "liz",
  margaret: "peggy",
  susan: "sue",
  anthony: "tony",
  edward: "ted",
  joseph: "joe",
  daniel: "dan",
};
const ONSETS = "b br c ch d f fr g gr h j k kl l m n p pr r s sch st t tr v w z".split(" ");
const VOWELS = "a e i o u ai au ei ie ou".split(" ");
const CODAS = "ck l ld ll m n nd ng r rd rt s sk ss st t tz".split(" ");
const ENDINGS = ["", "", "", "er", "son", "mann", "ini", "ez", "ova", "ski", "sen", "ard"];
const TRADES = "Pumps Foods Paper Dairy Steel Timber Glass Textiles Pharma Mills Brewing".split(
  " ",
);
const FORMS = ["Ltd", "GmbH", "Inc", "S.r.l.", "AB", "B.V."];
const TITLES = "Plant Manager,Maintenance Lead,Process Engineer,Owner,Head of Utilities,CTO".split(
  ",",
);
const PLACES = "Cork IE,Leeds GB,Lyon FR,Turin IT,Bremen DE,Malmö SE,Gdańsk PL,Sevilla ES".split(
  ",",
);

/** The same seed gives the same people, row by row, however many are asked for. */
export function* plantedPeople(options: {
  readonly seed: number;
  readonly people: number;
  /** Of how many people there is more than one row. */
  readonly duplicateShare: number;
}): Generator<PlantedRow> {
  const random = new Random(options.seed);
  const companies = Math.max(20, Math.round(options.people / 4));
  for (let person = 0; person < options.people; person += 1) {
    const fields = somebody(random, companies, person);
    yield { person, ...fields };
    if (!random.chance(options.duplicateShare)) continue;
    const copies = random.chance(0.15) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) yield { person, ...slipped(random, fields) };
  }
}

function somebody(random: Random, companies: number, person: number): Fields {
  const givenName = capital(random.pick(GIVEN));
  const familyName = familyOf(random.int(0, 4_000));
  const nth = random.int(0, companies - 1);
  const company = `${familyOf(nth)} ${TRADES[nth % TRADES.length]}`;
  const domain = `${folded(company)}.example`;
  const [city = "", countryCode = ""] = (PLACES[nth % PLACES.length] ?? "").split(" ");
  return {
    givenName,
    familyName,
    email: `${folded(givenName)}.${folded(familyName)}${person}@${domain}`,
    phone: `+4420${String(10_000_000 + ((person * 7_919) % 89_999_999))}`,
    company,
    title: random.pick(TITLES),
    city,
    countryCode,
  };
}

/** The same person by another door: another address, and one to three things written otherwise. */
function slipped(random: Random, fields: Fields): Fields {
  let copy: Fields = { ...fields, email: otherAddress(random, fields) };
  const slips = random.shuffled(SLIPS).slice(0, random.int(1, 3));
  for (const slip of slips) copy = { ...copy, ...slip(random, copy) };
  return copy;
}

type Slip = (random: Random, fields: Fields) => Partial<Fields>;

const SLIPS: readonly Slip[] = [
  (_, { givenName }) => ({ givenName: capital(SHORT[folded(givenName)] ?? givenName) }),
  (random, { familyName }) => ({ familyName: mistyped(random, familyName) }),
  (random, { givenName }) => ({ givenName: mistyped(random, givenName) }),
  (_, { givenName, familyName }) => ({ givenName: familyName, familyName: givenName }),
  (random, { company }) => ({ company: company && `${company} ${random.pick(FORMS)}` }),
  (random, { company }) => ({ company: company && mistyped(random, company) }),
  (random, { phone }) => ({
    phone: phone && random.chance(0.5) ? digitWrong(random, phone) : null,
  }),
  () => ({ phone: null }),
  (random) => ({ title: random.chance(0.5) ? random.pick(TITLES) : null }),
  () => ({ city: null }),
];

/** An address of their own, the short one of the company, or none. */
function otherAddress(random: Random, { givenName, familyName, email, phone }: Fields) {
  const domain = email?.split("@")[1] ?? "";
  const own = `${folded(familyName)}${folded(givenName)}${phone?.slice(-4) ?? ""}@gmail.com`;
  const short = `${folded(givenName).charAt(0)}${folded(familyName)}${phone?.slice(-5) ?? ""}@${domain}`;
  return random.pick([own, short, short, null]);
}

function mistyped(random: Random, word: string): string {
  const at = random.int(1, Math.max(1, word.length - 2));
  const letter = word.charAt(at);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return random.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
  ]);
}

function digitWrong(random: Random, phone: string): string {
  const at = random.int(5, phone.length - 1);
  return phone.slice(0, at) + String((Number(phone.charAt(at)) + 1) % 10) + phone.slice(at + 1);
}

/** The nth of some four thousand family names. */
function familyOf(nth: number): string {
  const part = (list: readonly string[], by: number) =>
    list[Math.floor(nth / by) % list.length] ?? "";
  const first = part(ONSETS, 1) + part(VOWELS, 3) + part(CODAS, 7);
  return capital(first + part(ENDINGS, 11));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function folded(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
