import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFileCentre, type FileCentre } from '../support/file-centre.ts';
import { fileBody, freshUpload, MULTIPART, sendFile, uploadUrl } from '../support/multipart.ts';
import { seededRandom } from '../support/random.ts';

const SEED = Number(process.env['KASKAD_SEED'] ?? Date.now() % 1_000_000);
let world: FileCentre;

beforeAll(async () => {
  world = await buildFileCentre();
});
afterAll(() => world.stop());

const script = '<script>alert(document.domain)</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}</svg>`;
const xml = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`;
const jpeg = '\xff\xd8\xff\xe0\x00\x10JFIF\x00';

/** Name, what the sender calls it, the bytes. */
const hostile: readonly (readonly [name: string, type: string, bytes: string])[] = [
  ['page.html', 'text/html', script],
  ['page.htm', 'text/html', script],
  [
    'page.xhtml',
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`,
  ],
  ['page.shtml', 'text/html', '<!--#exec cmd="id" -->'],
  ['page.mhtml', 'multipart/related', script],
  ['page.mht', 'message/rfc822', script],
  ['picture.svg', 'image/svg+xml', svg],
  ['picture.svgz', 'image/svg+xml', '\x1f\x8b\x08\x00'],
  ['picture.png', 'image/svg+xml', svg],
  ['picture.jpg', 'text/html', `${jpeg}${script}`],
  ['photo.jpg', 'image/jpeg', `${jpeg}/*${script}*/`],
  ['photo.gif', 'image/gif', 'GIF89a/*<svg onload=alert(1)>*/=1;alert(1)'],
  ['photo.bmp', 'image/bmp', `BM${script}`],
  ['photo.webp', 'image/webp', `RIFF\x00\x00\x00\x00WEBP${script}`],
  ['data.xml', 'text/xml', xml],
  [
    'data.xsl',
    'text/xsl',
    `<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0"/>`,
  ],
  ['data.rdf', 'application/rdf+xml', xml],
  ['feed.rss', 'application/rss+xml', xml],
  ['data.json', 'application/json', '{"__proto__":{"x":1}}'],
  ['code.js', 'text/javascript', 'alert(1)'],
  ['code.mjs', 'application/javascript', 'alert(1)'],
  ['worker.wasm', 'application/wasm', '\x00asm\x01\x00\x00\x00'],
  ['style.css', 'text/css', 'body{background:url(//evil.example)}'],
  ['cache.manifest', 'text/cache-manifest', 'CACHE MANIFEST\nFALLBACK:\n/ /evil'],
  ['paper.pdf', 'application/pdf', '%PDF-1.7 /OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
  ['paper.pdf.html', 'application/pdf', `%PDF-1.4\n${script}`],
  ['flash.swf', 'application/x-shockwave-flash', 'FWS\x09'],
  ['java.jar', 'application/java-archive', 'PK\x03\x04'],
  ['sheet.xlsm', 'application/vnd.ms-excel', 'PK\x03\x04vbaProject'],
  ['sheet.csv', 'text/csv', `=cmd|'/c calc'!A0`],
  ['words.docm', 'application/msword', 'PK\x03\x04'],
  ['run.exe', 'application/x-msdownload', 'MZ\x90\x00'],
  ['run.bat', 'application/bat', '@echo off\r\ndel *.*'],
  ['run.ps1', 'text/plain', 'Remove-Item -Recurse C:\\'],
  ['run.sh', 'application/x-sh', '#!/bin/sh\nrm -rf /'],
  ['link.url', 'application/internet-shortcut', '[InternetShortcut]\nURL=file:///etc/passwd'],
  ['link.lnk', 'application/x-ms-shortcut', 'L\x00\x00\x00'],
  ['mail.eml', 'message/rfc822', `Content-Type: text/html\r\n\r\n${script}`],
  ['no-extension', '', script],
  ['page', 'text/html; charset=utf-7', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'],
  ['archive.zip', 'application/zip', 'PK\x03\x04../../etc/passwd'],
  ['page.php', 'application/x-httpd-php', '<?php system($_GET[0]); ?>'],
];

describe('S28: active files come back as something to keep, never to show', () => {
  test('there are at least forty of them', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(40);
  });

  test.each(hostile)('%s sent as %j', async (name, type, content) => {
    const { centre, cast } = world;
    const one = freshUpload(centre.cascadeId, centre.id('second card'));
    const bytes = Buffer.from(content, 'latin1');
    expect((await sendFile(cast.member, one, bytes, name, type)).statusCode).toBe(200);
    const { fileId } = (await centre.state()).evidence.get(one.evidenceId) ?? {};
    const reply = await cast.lead.get(`/api/cascades/${centre.cascadeId}/files/${fileId}`, {
      accept: 'text/html,image/svg+xml',
      range: 'bytes=0-3',
    });
    expect([reply.statusCode, reply.rawPayload.equals(bytes)]).toEqual([200, true]);
    expect(reply.headers['content-type']).toBe('application/octet-stream');
    expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="/);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(reply.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    await centre.must('member', 'evidence.remove', { evidenceId: one.evidenceId });
  });
});

describe('S29: names lead nowhere', () => {
  const pieces = [
    ...['..', '../', '..\\', '/', '\\', '%2F', '%2f', '%5C', '%2e%2e%2f', '\0', '%00', '\u202e'],
    ...['etc/passwd', 'C:', '\\\\?\\', '\\\\host\\share\\', 'CON', 'nul', 'COM1', 'LPT9.txt', '~'],
    ...['.htaccess', '.', '...', ' ', ':', '*', '?', '"', '<', '>', '|', ';', '\t', 'ж', '😀', 'a'],
    ...[
      '\ud800',
      "'",
      '`',
      '$(id)',
      '\u2028',
      '\ufeff',
      '%0d%0aSet-Cookie:x=1',
      'file://',
      'ё'.repeat(300),
    ],
  ];

  test(`of 500 names none touches the disk, breaks a header or is served as it came (seed ${SEED})`, async () => {
    const { centre, cast, app } = world;
    const random = seededRandom(SEED);
    const root = `${world.folder}/files`;
    for (let round = 0; round < 500; round++) {
      const name = Array.from({ length: 1 + random.below(6) }, () => random.pick(pieces)).join('');
      const one = freshUpload(centre.cascadeId, centre.id('card'));
      const payload = fileBody(name, 'байты');
      const reply = await cast.member.sendBytes(uploadUrl(one), payload, MULTIPART);
      expect([name, reply.statusCode]).toEqual([name, 200]);
      const row = (await centre.state()).evidence.get(one.evidenceId);
      expect(row?.title).not.toMatch(/[\\/\p{Cc}\u202e]/u);
      if (round % 10 === 0) {
        const url = `/api/cascades/${centre.cascadeId}/files/${row?.fileId}`;
        const header = String((await cast.lead.get(url)).headers['content-disposition']);
        expect(header).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w.%~-]+$/);
      }
      const { evidenceId } = one;
      await centre.must('member', 'evidence.remove', { evidenceId });
    }
    const { onDisk } = await world.state();
    for (const path of onDisk)
      expect(relative(root, path)).toMatch(/^[0-9a-f-]{36}\/[0-9a-f]{64}$/);
    const { rows } = await app.database.pool.query('select name from stored_file');
    expect(rows.length).toBeGreaterThanOrEqual(500);
  });

  test('no address of a download leads to another file', async () => {
    const { centre, cast } = world;
    const root = `/api/cascades/${centre.cascadeId}/files`;
    const ways = [
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e',
      '..\\..',
      '%00',
      'a'.repeat(64),
      '..',
      '%252e',
    ];
    for (const way of ways) {
      const reply = await cast.director.get(`${root}/${way}`);
      expect([way, reply.statusCode]).toEqual([
        way,
        expect.toSatisfy((s: number) => s === 404 || s === 400),
      ]);
    }
  });
});
