/**
 * Drawing anew while somebody works with keys or a pointer: a little later, when the focus has moved on and a click has
 * arrived. What has the focus then keeps it.
 * @param root all that is drawn
 * @returns how to ask for a new drawing
 */
export function gentle(root: HTMLElement, window: Window, draw: () => void): () => void {
  let isDown = false;
  let isDue = false;
  const later = (): void => void window.setTimeout(now);
  root.addEventListener("pointerdown", () => (isDown = true), { capture: true });
  for (const end of ["pointerup", "pointercancel"] as const) {
    window.addEventListener(end, () => {
      isDown = false;
      // The click comes after the pointer has gone up.
      later();
    });
  }
  return () => {
    isDue = true;
    if (!isDown) later();
  };

  function now(): void {
    if (isDown || !isDue) return;
    isDue = false;
    const active = root.ownerDocument.activeElement;
    const way = active !== null && active !== root && root.contains(active) ? wayTo(active) : null;
    draw();
    if (way !== null && !active!.isConnected) at(way, active!.localName)?.focus({ preventScroll: true });
  }

  /** Places among brothers and sisters, from the root down. */
  function wayTo(element: Element): number[] {
    const way: number[] = [];
    for (let one = element; one !== root; one = one.parentElement!) {
      way.unshift([...one.parentElement!.children].indexOf(one));
    }
    return way;
  }

  function at(way: readonly number[], name: string): HTMLElement | null {
    let one: Element | undefined = root;
    for (const i of way) one = one?.children[i];
    return one?.localName === name ? (one as HTMLElement) : null;
  }
}
