import type { Random } from "./random.js";

/** Where somebody's name is at home, by ISO 3166-1 country. */
const names = {
  AE: [
    ["Layla", "Omar", "Noura", "Khalid", "Mariam", "Yousef"],
    ["Al Mansoori", "Haddad", "Al Suwaidi", "Nasser", "Khoury"],
  ],
  CH: [
    ["Reto", "Seraina", "Urs", "Corina", "Beat", "Flavia"],
    ["Caflisch", "Zürcher", "Ammann", "Brunner", "Gysin"],
  ],
  CL: [
    ["Catalina", "Matías", "Javiera", "Ignacio", "Antonia", "Benjamín"],
    ["Fuentes", "Muñoz", "Araya", "Sepúlveda", "Contreras"],
  ],
  DE: [
    ["Jonas", "Katrin", "Matthias", "Heike", "Lennart", "Anja"],
    ["Hofmann", "Schröder", "Weißbach", "Krämer", "Vogel"],
  ],
  ES: [
    ["Lucía", "Álvaro", "Nuria", "Javier", "Inés", "Pablo"],
    ["Serrano", "Ibáñez", "Molina", "Ferrer", "Castaño"],
  ],
  FI: [
    ["Aino", "Mikko", "Elina", "Juhani", "Sanna", "Ville"],
    ["Korhonen", "Nieminen", "Mäkelä", "Lehtinen", "Rantanen"],
  ],
  FR: [
    ["Camille", "Étienne", "Margaux", "Julien", "Noémie", "Bastien"],
    ["Laurent", "Chevalier", "Dubois", "Lefèvre", "Mercier"],
  ],
  GB: [
    ["Harriet", "Owen", "Priya", "Callum", "Imogen", "Desmond"],
    ["Whitfield", "Okafor", "Pemberton", "Shah", "Llewellyn"],
  ],
  IE: [
    ["Aoife", "Cormac", "Niamh", "Declan", "Sinéad", "Ronan"],
    ["Kavanagh", "Brennan", "O'Sullivan", "Fitzgerald", "Tierney"],
  ],
  IN: [
    ["Ananya", "Vikram", "Meera", "Rohan", "Kavita", "Arjun"],
    ["Krishnan", "Deshpande", "Mukherjee", "Patel", "Reddy"],
  ],
  IT: [
    ["Chiara", "Lorenzo", "Federica", "Marco", "Giulia", "Davide"],
    ["Bianchi", "Colombo", "Marchetti", "Ferri", "Galli"],
  ],
  NL: [
    ["Sanne", "Joost", "Femke", "Bram", "Lotte", "Thijs"],
    ["de Vries", "van Dijk", "Bakker", "Hendriks", "Smit"],
  ],
  NO: [
    ["Ingrid", "Sverre", "Kari", "Øystein", "Solveig", "Håkon"],
    ["Bakken", "Nygård", "Haugen", "Sørensen", "Lie"],
  ],
  PL: [
    ["Agnieszka", "Piotr", "Magdalena", "Tomasz", "Zofia", "Łukasz"],
    ["Kowalczyk", "Wiśniewska", "Zieliński", "Nowicki", "Mazur"],
  ],
  SE: [
    ["Astrid", "Gustav", "Linnéa", "Oskar", "Freja", "Anders"],
    ["Lindqvist", "Bergström", "Åkesson", "Nyström", "Holm"],
  ],
  US: [
    ["Maya", "Tyrone", "Rebecca", "Luis", "Grace", "Ethan"],
    ["Carter", "Nguyen", "Ramirez", "Sullivan", "Washington"],
  ],
} as const;

export type Country = keyof typeof names;
export type PersonName = { readonly givenName: string; readonly familyName: string };

/** Names somebody believable, and nobody twice. */
export class NameBook {
  private readonly given = new Map<Country, string[]>();
  private readonly family = new Map<Country, string[]>();
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  /** Deals given and family names like cards, so that neighbours in a list do not look alike. */
  person(country: Country): PersonName {
    const [given, family] = names[country];
    for (let deal = 0; deal < given.length * family.length; deal += 1) {
      const givenName = this.draw(this.given, country, given);
      const familyName = this.draw(this.family, country, family);
      const key = `${givenName} ${familyName}`;
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return { givenName, familyName };
    }
    throw new RangeError(`Every name of ${country} is taken`);
  }

  private draw(decks: Map<Country, string[]>, country: Country, all: readonly string[]): string {
    const deck = decks.get(country) ?? [];
    if (deck.length === 0) deck.push(...this.random.shuffled(all));
    decks.set(country, deck);
    return deck.pop() ?? "";
  }
}

export function fullName({ givenName, familyName }: PersonName): string {
  return `${givenName} ${familyName}`;
}

/** Letters that do not come apart into a base letter and an accent. */
const wholeLetters: Readonly<Record<string, string>> = { ø: "o", ß: "ss", ł: "l", æ: "ae" };

/** `noemie.lefevre@acme.example`. */
export function emailAt(domain: string, { givenName, familyName }: PersonName): string {
  return `${mailPart(givenName)}.${mailPart(familyName)}@${domain}`;
}

function mailPart(name: string): string {
  return name
    .toLowerCase()
    .replace(/[øßłæ]/g, (letter) => wholeLetters[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[^a-z]/g, "");
}

/**
 * Numbers that regulators keep for films and books, so that nobody's telephone rings: Ofcom, ComReg,
 * Arcep, Bundesnetzagentur, PTS, NANPA. Other countries keep none, and get none here.
 */
const fictional: Partial<Record<Country, (random: Random) => string>> = {
  DE: (random) => `+49 30 23125 ${digits(random, 3)}`,
  FR: (random) => `+33 1 99 00 ${digits(random, 2)} ${digits(random, 2)}`,
  GB: (random) => `+44 20 7946 0${digits(random, 3)}`,
  IE: (random) => `+353 20 91 ${digits(random, 2)} ${digits(random, 3)}`,
  SE: (random) => `+46 8 465 004 ${digits(random, 2)}`,
  US: (random) => `+1 617 555 01${digits(random, 2)}`,
};

export function phoneIn(country: Country, random: Random): string | null {
  return fictional[country]?.(random) ?? null;
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.int(0, 9)).join("");
}
