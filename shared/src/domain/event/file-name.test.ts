import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extensionOf, safeFileName, withExtension } from './file-name.ts';

test.each([
  ['Протокол № 3.pdf', 'Протокол № 3.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\Windows\\win.ini', 'win.ini'],
  ['C:\\Отчёты\\Итог.docx', 'Итог.docx'],
  ['..%2F..%2Fetc%2Fpasswd', '%2F..%2Fetc%2Fpasswd'],
  ['a\u0000.html', 'a.html'],
  ['отчёт\u202Exslx.exe', 'отчётxslx.exe'],
  ['  много   слов .txt. ', 'много слов .txt'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['com1.tar.gz', '_com1.tar.gz'],
  ['a<b>c:d"e|f?g*.txt', 'abcdefg.txt'],
  ['...', 'file'],
  ['', 'file'],
  ['\ud800', 'file'],
  ['папка/', 'file'],
])('S29 the name %j is offered as %j', (given, safe) => {
  expect(safeFileName(given)).toBe(safe);
});

test('a long name keeps its extension', () => {
  const name = safeFileName(`${'ж'.repeat(400)}.DOCX`);
  expect(name.length).toBe(200);
  expect(name.endsWith('ж.docx')).toBe(true);
});

test('a name given anew keeps the extension of the file', () => {
  expect(withExtension('Протокол', 'scan.PDF')).toBe('Протокол.pdf');
  expect(withExtension('Протокол.pdf', 'scan.PDF')).toBe('Протокол.pdf');
  expect(withExtension('Протокол.html', 'scan.pdf')).toBe('Протокол.html.pdf');
  expect(withExtension('Протокол', 'скан')).toBe('Протокол');
  expect([extensionOf('a.b c'), extensionOf('архив.tar.gz')]).toEqual(['', '.gz']);
});

test('S29 whatever comes, the name is short, not empty, without ways out and the same when cleaned again', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      ...'abж./\\%:2F\0\u202e\ud83d\ude00 *'.split(''),
      '.html',
      'CON',
      '\ud800',
    ),
  });
  fc.assert(
    fc.property(nasty, (given) => {
      const name = safeFileName(given);
      expect(name).not.toBe('');
      expect(name.length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/[\\/\p{Cc}\u202e]|^\.|\.$/u);
      expect(name.isWellFormed()).toBe(true);
      expect(safeFileName(name)).toBe(name);
    }),
    { numRuns: 500 },
  );
});
