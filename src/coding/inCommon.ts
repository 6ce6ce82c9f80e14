/**
 * What two series have in common, each as often as both have it: of "not now, not ever" and "not today", "not" once.
 * @param keyOf what makes two of them the same
 * @returns those of the second that the first has too, in the order of the second
 */
export function inCommon<T>(one: readonly T[], other: readonly T[], keyOf: (item: T) => string): T[] {
  const left = new Map<string, number>();
  for (const item of one) left.set(keyOf(item), (left.get(keyOf(item)) ?? 0) + 1);
  return other.filter((item) => {
    const key = keyOf(item);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  });
}
