import { customType } from '../drizzle.ts';

/** A moment as the domain writes it: ISO with milliseconds and Z. */
export const moment = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp(3) with time zone',
  fromDriver: (stored) => new Date(stored).toISOString(),
});
