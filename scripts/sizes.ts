import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileSize, MAX_LINES, sizeReport } from './lib/size-report.ts';

const root = join(import.meta.dirname, '..');
const folders = ['scripts', 'server/src', 'shared/src', 'test', 'web/src'];
const sources = /\.(ts|tsx|mjs|cjs|css)$/;

const sizes = folders.flatMap(sizesIn);
const report = sizeReport(sizes);
console.log(
  `${report.files} files: median ${report.median}, p95 ${report.p95}, ` +
    `max ${report.largest?.lines ?? 0} (${report.largest?.path ?? 'none'})`,
);
for (const file of report.tooLong) {
  console.error(`${file.path}: ${file.lines} lines, the limit is ${MAX_LINES}`);
}
if (report.tooLong.length > 0) process.exitCode = 1;

function sizesIn(folder: string): FileSize[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && sources.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .map((path) => ({
      path: path.slice(root.length + 1),
      lines: readFileSync(path, 'utf8').trimEnd().split('\n').length,
    }));
}
