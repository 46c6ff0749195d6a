import { webAddress } from '@kaskad/shared/domain/event/event.ts';

/** The address a person typed, with https in front when they left it out; undefined when no browser may open it. */
export function linkUrl(typed: string): string | undefined {
  const text = typed.trim();
  const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]|$)/u.test(text);
  const url = isBare ? `https://${text}` : text;
  return webAddress.safeParse(url).success ? url : undefined;
}

/** What to call a link that got no name: its host, without «www.». */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '') || url;
}
