/**
 * An address as it was typed or pasted: null for none, undefined for what no browser may open. One that begins with the
 * name of a site gets the scheme it lacks.
 */
export function addressOf(text: string): string | null | undefined {
  if (text === '') return null;
  const whole = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]|$)/u.test(text)
    ? `https://${text}`
    : text;
  return isWebAddress(whole) ? whole : undefined;
}

/** True for an address that may stand in a link: never a script. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** The site of an address, for its words; the address itself when it has none. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
