import { z } from 'zod';

/** Stable codes of refusals on the way to the domain; refusals of commands carry the domain's codes. */
export const problemCodes = [
  'bad-request',
  'not-valid',
  'sign-in-needed',
  'wrong-credentials',
  'wrong-password',
  'link-not-valid',
  'not-allowed',
  'foreign-origin',
  'not-found',
  'method-not-allowed',
  'conflict',
  'email-taken',
  'already-installed',
  'person-elsewhere',
  'no-password',
  'too-large',
  'not-json',
  'not-multipart',
  'file-missing',
  'file-empty',
  'file-too-large',
  'upload-broken',
  'too-many-uploads',
  'files-full',
  'storage-full',
  'storage-unavailable',
  'password-too-short',
  'password-too-common',
  'password-needed',
  'refused',
  'too-many-attempts',
  'internal',
  'unavailable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** The body of every error: `application/problem+json` (RFC 9457) with a text in both languages. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    /** One of `problemCodes`, or the code of a refused command. */
    code: z.string(),
    detail: z.object({ ru: z.string(), en: z.string() }),
    params: z.record(z.string(), z.json()).optional(),
    /** Where the input is wrong, with 400 `not-valid`. */
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Names the record in the server's log. */
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
