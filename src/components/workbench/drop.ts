import { isField } from "./targets.js";

interface DropOptions {
  /** Whether nothing here takes anything now. */
  isAway: () => boolean;
  take: (data: DataTransfer) => void;
}

/**
 * Takes what is dropped anywhere on the page: whoever misses a place by a little would see the file instead of the workbench.
 * Words that are dragged into a field are the field's; a file is never, and on an empty bench its box is for whole reports.
 */
export function takeDrops(root: HTMLElement, { isAway, take }: DropOptions): void {
  for (const event of ["dragenter", "dragover", "dragleave", "drop"] as const) {
    root.ownerDocument.addEventListener(event, (drag) => {
      if (!root.isConnected || isAway() || isFields(drag)) return;
      drag.preventDefault();
      root.classList.toggle("is-over", event === "dragenter" || event === "dragover");
      if (event === "drop" && drag.dataTransfer !== null) take(drag.dataTransfer);
    });
  }
}

function isFields({ target, dataTransfer }: DragEvent): boolean {
  const isFile = dataTransfer?.types.includes("Files") === true;
  return isField(target) && !isFile && !(target as Element).matches(".bench-first");
}
