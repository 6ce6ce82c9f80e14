/** A data set or a student may give any text as an address: only the web's own become links. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/\S+$/.test(url) && !hasUser(url);
}

/** `https://bank.example@evil.example/` leads to evil.example: an address with a user's name before its host is no link. */
function hasUser(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { username, password } = new URL(url);
  return username !== "" || password !== "";
}
