/** Who came to a maker of pumps, and what became of them: made up, the same every time. */
export type Prospect = {
  readonly title: string;
  readonly industry: string;
  readonly employees: number;
  readonly countryCode: string;
  readonly won: boolean;
};

const titles = ["Plant director", "Maintenance engineer", "Head of production", "Student"];
/** NAICS: water supply, beverages, hospitals, schools. */
const industries = ["2213", "3121", "6221", "6111"];
const sizes = [12, 80, 400, 2500];
const countries = ["IT", "DE", "FR", "US", "BR"];

/**
 * Water and beverages buy, larger ones sooner, students never; and one of nine goes against the rule,
 * because people do.
 */
export function prospects(count: number): Prospect[] {
  return Array.from({ length: count }, (_, n) => {
    const title = titles[n % 4] ?? "";
    const industry = industries[Math.floor(n / 4) % 4] ?? "";
    const employees = sizes[Math.floor(n / 3) % 4] ?? 0;
    const countryCode = countries[n % 5] ?? "";
    const isBuyer = industry < "4" && employees >= 80 && title !== "Student";
    return { title, industry, employees, countryCode, won: n % 9 === 4 ? !isBuyer : isBuyer };
  });
}
