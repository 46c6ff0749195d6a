import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

/** The API of a server started beside the development page. */
const api = process.env['KASKAD_API'] ?? 'http://127.0.0.1:4300';

export default defineConfig({
  plugins: [react(), withoutJsonSchemas(), firstScreenAhead(), compressed()],
  server: {
    port: 5173,
    proxy: { '/api': { target: api, ws: true } },
  },
  build: {
    outDir: 'dist',
    // The content security policy allows no `data:` fonts or scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Keeps light-dark() as written: both themes live in one table of tokens.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    reportCompressedSize: false,
    // Dozens of files of a kilobyte cost a first visit more than their bytes: what several screens share is one file,
    // what the first screen does without another.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: sharedFile, minShareCount: 2 }] } },
    },
  },
});

/** What most visits begin with: a board inside a cascade. */
const firstFiles = ['main.tsx', 'routes.tsx', 'features/board/board-screen.tsx'].map((file) =>
  join(import.meta.dirname, 'src', file),
);

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Which file a module that several screens share goes to. */
function sharedFile(id: string, modules: Modules): string {
  reached ??= reachedFrom(firstFiles, modules);
  return reached.has(id) ? 'common' : 'rooms';
}

let reached: ReadonlySet<string> | undefined;

function reachedFrom(files: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set(files);
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** Describing schemas as JSON Schema is for the server alone: what only that needs is left out of the client. */
function withoutJsonSchemas(): Plugin {
  return {
    name: 'without-json-schemas',
    apply: 'build',
    transform: {
      filter: { id: /\/zod\/v4\/core\/json-schema-processors\.js$/ },
      handler: (code) => {
        const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(
          ([, name]) => name,
        );
        return {
          code: `export const ${names.map((name) => `${name} = undefined`).join(', ')};`,
          map: null,
        };
      },
    },
  };
}

/** Loaded beside the program that will ask for it. */
function firstScreenAhead(): Plugin {
  return {
    name: 'first-screen-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const files = Object.values(bundle);
        const chunks = firstFiles.flatMap((file) =>
          files.filter((one) => one.type === 'chunk').filter((one) => isFirst(one, file)),
        );
        const scripts = chunks.map(({ fileName }) => headLink('modulepreload', fileName));
        // A part that is imported waits for its styles, unless the page has them already.
        const styles = new Set(
          chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
        );
        return [...scripts, ...[...styles].map((fileName) => headLink('stylesheet', fileName))];
      },
    },
  };
}

function isFirst(chunk: { isEntry: boolean; facadeModuleId: string | null }, file: string) {
  return !chunk.isEntry && chunk.facadeModuleId === file;
}

function headLink(rel: 'modulepreload' | 'stylesheet', fileName: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `/${fileName}` },
    injectTo: 'head',
  };
}

/** Writes `.br` and `.gz` beside every text file of the build, for the server to send as they are. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    enforce: 'post',
    async writeBundle({ dir = 'dist' }) {
      const names = await readdir(dir, { recursive: true });
      const texts = names.filter((name) => /\.(js|css|html|svg)$/.test(name));
      await Promise.all(texts.map((name) => compressOne(join(dir, name))));
    },
  };
}

async function compressOne(path: string): Promise<void> {
  const bytes = await readFile(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
