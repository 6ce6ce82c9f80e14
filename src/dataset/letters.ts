/** Signs for reports: every capital but "I", which would speak of itself in a sentence ("I says nothing of it"). */
const SIGNS = "ABCDEFGHJKLMNOPQRSTUVWXYZ".split("");
const PAIRS = SIGNS.flatMap((one) => SIGNS.map((other) => one + other));

/** A free sign for a report: the first letter of its name that no other has, else of the alphabet, else a pair of them. */
export function freeLetter(name: string, taken: ReadonlySet<string>): string {
  const own = name.toUpperCase().normalize("NFKD").split("");
  return [...own.filter((one) => SIGNS.includes(one)), ...SIGNS, ...PAIRS].find((one) => !taken.has(one))!;
}
