import { withExtension } from '@kaskad/shared/domain/event/file-name.ts';

/**
 * Headers under which no browser shows a file of a stranger: it is kept, whatever is in it, under a clean name. `title`
 * is what people call it, `name` what it came with.
 */
export function downloadHeaders(title: string, name: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/octet-stream',
    'content-disposition': attachment(withExtension(title, name)),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  };
}

/** RFC 6266: a plain name for programs of old, the name itself as RFC 5987 has it. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w .()-]/g, '_');
  const coded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
