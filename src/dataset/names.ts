/** Names that Windows keeps for devices, with any ending: a folder or a file of such a name cannot be made there. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name);
}
