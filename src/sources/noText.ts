/** Why a file gives no text, in sentences that say what to do instead. */
export class NoText extends Error {}
