/** Longest name kept, in UTF-16 units; what a disk of any system takes once its letters are encoded. */
const LONGEST = 200;
/** Controls, the marks that turn the direction of writing around, and what no system takes in a name. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu;
/** Names that Windows takes for devices, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|clock\$)(\..*)?$/i;

/**
 * A name under which a file may be offered to any system: the last part of whatever path came, without what could
 * mislead a person or a disk. Never empty, never longer than 200 units; its extension survives the cut.
 */
export function safeFileName(given: string): string {
  const last = given.toWellFormed().replaceAll('\ufffd', '').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replaceAll(UNFIT, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return 'file';
  return cut(DEVICE.test(clean) ? `_${clean}` : clean);
}

/** The extension of a name with its dot, in small letters; empty when it has none that looks like one. */
export function extensionOf(name: string): string {
  return /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0].toLowerCase() ?? '';
}

/** A name as a person gave it anew, with the extension the file came with. */
export function withExtension(title: string, original: string): string {
  const name = safeFileName(title);
  const extension = extensionOf(original);
  return extension === '' || extensionOf(name) === extension ? name : cut(name + extension);
}

function cut(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = extensionOf(name);
  const stem = name.slice(0, LONGEST - extension.length).toWellFormed();
  return stem.replaceAll('\ufffd', '').trimEnd() + extension;
}
