/** Whether somebody types, ticks or chooses in it. */
export function isField(target: EventTarget | null): boolean {
  return target !== null && "localName" in target && ["textarea", "input"].includes(String(target.localName));
}

/** What takes words, unlike a box to tick. */
export function isText(target: EventTarget | null): boolean {
  return isField(target) && !(target as Element).matches("[type=checkbox], [type=radio], [type=file]");
}
