import { z } from 'zod';
import { moment, uuid } from '../domain/fields.ts';
import { organisationRoles, projectRoles } from '../domain/member/member.ts';
import { defineRoute } from './route.ts';

export const passwordMinLength = 10;

const printable = /^\P{Cc}*$/u;
const personName = z.string().trim().min(1).max(200).regex(printable);
const title = z.string().trim().min(1).max(300).regex(printable);
const position = z.string().trim().min(1).max(300).regex(printable);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** Length and commonness of a new password are judged by the server, with codes of their own. */
const password = z.string().min(1).max(200);
const oneTimeToken = z.string().min(1).max(200);
const cascadeParams = z.strictObject({ cascadeId: uuid });
const nothing = z.strictObject({});

export const meSchema = z
  .object({
    person: z.object({ id: uuid, name: z.string(), email: z.string().nullable() }),
    /** Only active memberships. */
    cascades: z.array(
      z.object({
        id: uuid,
        role: z.enum(organisationRoles),
        organisationName: z.string(),
        programmeTitle: z.string(),
      }),
    ),
    hasPassword: z.boolean(),
    /** The product is reached over plain http from other machines: a director is warned. */
    insecureAddress: z.boolean(),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

export const linkPurposes = ['sign-in', 'invitation', 'reset'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** A link handed over by a person: the secret stands in the fragment and is shown this once. */
const issuedLinkSchema = z
  .object({ personId: uuid, link: z.string(), expiresAt: moment })
  .meta({ id: 'IssuedLink' });

export const personSchema = z
  .object({
    id: uuid,
    name: z.string(),
    position: z.string().nullable(),
    /** Null for everyone but directors, and where none is known. */
    email: z.string().nullable(),
    erasedAt: moment.nullable(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof personSchema>;

export const accountRoutes = {
  me: defineRoute({
    method: 'GET',
    path: '/api/me',
    summary: 'The signed-in person and the cascades open to them',
    may: 'signed-in',
    response: meSchema,
  }),
  signIn: defineRoute({
    method: 'POST',
    path: '/api/sign-in',
    summary: 'Sign in by e-mail and password',
    may: 'anyone',
    body: z.strictObject({ email, password }),
    response: meSchema,
  }),
  useLink: defineRoute({
    method: 'POST',
    path: '/api/link',
    summary: 'Use a one-time link; an invitation and a reset also set the password',
    may: 'anyone',
    body: z.strictObject({ token: oneTimeToken, password: password.optional() }),
    response: meSchema,
  }),
  lookAtLink: defineRoute({
    method: 'POST',
    path: '/api/link/purpose',
    summary: 'What a one-time link is for, without using it',
    may: 'anyone',
    body: z.strictObject({ token: oneTimeToken }),
    response: z.object({ purpose: z.enum(linkPurposes), name: z.string() }),
  }),
  signOut: defineRoute({
    method: 'POST',
    path: '/api/sign-out',
    summary: 'End this session',
    may: 'signed-in',
    response: nothing,
  }),
  signOutEverywhere: defineRoute({
    method: 'POST',
    path: '/api/sign-out-everywhere',
    summary: 'End every session of the signed-in person, this one included',
    may: 'signed-in',
    response: nothing,
  }),
  changePassword: defineRoute({
    method: 'POST',
    path: '/api/password',
    summary: 'Change the password; every other session ends',
    may: 'signed-in',
    body: z.strictObject({ current: password, next: password }),
    response: nothing,
  }),
  installation: defineRoute({
    method: 'GET',
    path: '/api/installation',
    summary: 'Whether the installation waits for its first run',
    may: 'anyone',
    response: z.object({ empty: z.boolean() }),
  }),
  firstRun: defineRoute({
    method: 'POST',
    path: '/api/first-run',
    summary: 'Create the organisation and its first director in an empty installation',
    may: 'anyone',
    body: z.strictObject({
      organisation: title,
      organisationShort: title.max(80).optional(),
      programme: title,
      name: personName,
      email,
      password,
    }),
    response: meSchema,
  }),
  people: defineRoute({
    method: 'GET',
    path: '/api/cascades/:cascadeId/people',
    summary: 'Names by id of everyone who is or was a member',
    may: { cascade: 'member' },
    params: cascadeParams,
    response: z.object({ people: z.array(personSchema) }),
  }),
  invite: defineRoute({
    method: 'POST',
    path: '/api/cascades/:cascadeId/invitations',
    summary: 'Add a person to the organisation and get their invitation link',
    may: { cascade: 'director' },
    params: cascadeParams,
    body: z.strictObject({
      name: personName,
      email: email.optional(),
      position: position.optional(),
      role: z.enum(organisationRoles),
      projects: z
        .array(z.strictObject({ projectId: uuid, role: z.enum(projectRoles) }))
        .max(100)
        .optional(),
    }),
    response: issuedLinkSchema.extend({
      /** Projects that did not take the person in. */
      missedProjectIds: z.array(uuid),
    }),
  }),
  issueLink: defineRoute({
    method: 'POST',
    path: '/api/cascades/:cascadeId/people/:personId/link',
    summary: 'A one-time link for a member who cannot sign in, or whose invitation ran out',
    may: { cascade: 'director' },
    params: z.strictObject({ cascadeId: uuid, personId: uuid }),
    body: z.strictObject({ purpose: z.enum(linkPurposes) }),
    response: issuedLinkSchema,
  }),
} as const;
