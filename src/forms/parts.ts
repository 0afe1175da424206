import * as z from 'zod';
import { isPlainDate, type PlainDate } from '../../calendars';
import { LONGEST } from '../terms';
import { personal } from './sensitive';

/** A calendar day of 1900 to 2199: far enough from the end of all days that every deadline is a day too. */
export const isLegalDay = (value: unknown): value is PlainDate =>
  isPlainDate(value) && value >= '1900-01-01' && value <= '2199-12-31';
/** A legal day as `YYYY-MM-DD`; impossible days such as 2026-02-30 are refused. */
export const day = z.custom<PlainDate>(isLegalDay, {
  error: 'not a calendar day of 1900 to 2199: write YYYY-MM-DD',
  params: { zh: '不是日历上的日期，应写作 YYYY-MM-DD' },
});
/** An instant with its offset: evidence only, no rule reads it. */
export const instant = z.iso.datetime({ offset: true });
/** One line: an id, a title, a name of an office. */
export const line = z.string().trim().min(1).max(200);
/** Free text of a form. */
export const text = z.string().trim().min(1).max(20_000);
/** A period that a policy supplies where the text leaves it open. */
export const length = z
  .strictObject({
    amount: z.int().min(1),
    unit: z.enum(['workingDay', 'calendarDay', 'month']),
  })
  .refine(({ amount, unit }) => amount <= LONGEST[unit], {
    path: ['amount'],
    error: 'a period is at most ten years',
    params: { zh: '期限不得超过十年' },
  });
/** A period the text leaves open: a length, or an explicit `'none'`. There is no default. */
export const openPeriod = z.union([length, z.literal('none')]);

/** A person 人员: name and how to reach them. */
export const person = z.strictObject({
  name: personal(line),
  phone: personal(line).exactOptional(),
  address: personal(line).exactOptional(),
  idNumber: personal(line).exactOptional(),
});
/** An attachment 附件 as metadata; the bytes stay with the host. */
export const attachment = z.strictObject({
  id: line,
  name: line,
  mediaType: line,
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  providedBy: line,
  receivedOn: day,
});
/** How a document reached somebody 送达. */
export const service = z.strictObject({
  document: line,
  to: line,
  way: z.enum(['inPerson', 'post', 'sms', 'phone', 'online', 'other']),
  servedOn: day,
  result: z.enum(['signedFor', 'refusedToSign', 'delivered']),
});
/** One of several claims 诉求 of a case, and what becomes of it. */
export const claim = z.strictObject({
  text,
  disposition: z.enum(['kept', 'declined', 'transferred']),
  to: line.exactOptional(),
  reason: text.exactOptional(),
});
