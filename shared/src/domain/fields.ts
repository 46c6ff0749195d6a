import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { z } from 'zod';

/**
 * Building blocks of entity and argument schemas; one spelling of each everywhere. An id has one spelling as well:
 * the database writes it in small letters, and rows are told apart by it.
 */
export const uuid = z.uuid().toLowerCase();
export const calendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  // There is no year 0 in the database's calendar.
  .refine((text) => !text.startsWith('0000'))
  .refine((text) => isValid(parseISO(text)));
export const moment = z.iso.datetime({ precision: 3 });
/** One line a person typed: trimmed, not empty. */
export const line = (max: number) => z.string().trim().min(1).max(max);
/** A few sentences a person typed: trimmed, not empty. */
export const prose = (max: number) => z.string().trim().min(1).max(max);
/** Fractional order key: base-62 digits, compared byte by byte. */
export const rank = z.string().regex(/^[0-9A-Za-z]{1,64}$/);
export const reason = prose(1000);
/** As many decimals as a figure may have; it is counted in whole millionths, so that 0.1 + 0.2 is 0.3. */
export const AMOUNT_DECIMALS = 6;
/** A figure of a KPI: at most a milliard, at most six decimals. */
export const amount = z
  .number()
  .min(-1e9)
  .max(1e9)
  .refine((figure) => Number(figure.toFixed(AMOUNT_DECIMALS)) === figure);
